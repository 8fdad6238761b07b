package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
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
