package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.entrega.ArchivoSubido;
import mx.iecm.informe.libro.Limites;

/**
 * Las partes de un formulario con archivos.
 *
 * @param partes como llegaron
 */
public record Formulario(List<EntityPart> partes) {

  /** Más de esto no lo escribe nadie en un campo. */
  private static final int TEXTO = 1 << 14;

  /** Con su propia copia de la lista. */
  public Formulario {
    partes = List.copyOf(partes);
  }

  /**
   * Un archivo que tiene que venir.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no viene o no cabe
   */
  public ArchivoSubido archivo(String campo) throws IOException {
    return opcional(campo)
        .orElseThrow(
            () -> PETICION_INCOMPLETA.con("Falta el archivo en el campo «" + campo + "»."));
  }

  /**
   * Un archivo que puede venir.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si viene y no cabe
   */
  public Optional<ArchivoSubido> opcional(String campo) throws IOException {
    for (EntityPart parte : partes) {
      String nombre = parte.getFileName().orElse("");
      // El navegador manda vacío el campo en que no se eligió nada.
      if (parte.getName().equals(campo) && !nombre.isBlank()) {
        return Optional.of(new ArchivoSubido(nombre, bytes(parte, nombre)));
      }
    }
    return Optional.empty();
  }

  /**
   * Lo escrito en un campo; {@code ""} si no viene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si es demasiado largo
   */
  public String texto(String campo) throws IOException {
    for (EntityPart parte : partes) {
      if (parte.getName().equals(campo) && parte.getFileName().isEmpty()) {
        return texto(parte);
      }
    }
    return "";
  }

  private static String texto(EntityPart parte) throws IOException {
    try (InputStream en = parte.getContent()) {
      byte[] bytes = en.readNBytes(TEXTO + 1);
      if (bytes.length > TEXTO) {
        throw PETICION_INCOMPLETA.con(
            "Lo escrito en «%s» es demasiado largo.".formatted(parte.getName()));
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  private static byte[] bytes(EntityPart parte, String nombre) throws IOException {
    long tope = Limites.de(System.getProperties()).bytes();
    try (InputStream en = parte.getContent()) {
      byte[] bytes = en.readNBytes(Math.toIntExact(tope + 1));
      if (bytes.length > tope) {
        throw LIBRO_DEMASIADO_GRANDE.con(
            "%s pesa más de %d MB; quite imágenes y hojas que no son del libro."
                .formatted(nombre, tope >> 20));
      }
      return bytes;
    }
  }
}
