package mx.iecm.informe.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.documento.Lectura;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.xml.Tinta;

/**
 * Un documento de Word con los cambios de un informe a otro, registrados como los registra Word: se
 * ven, se aceptan y se rechazan uno por uno o todos.
 *
 * <p>Aceptarlos deja lo que {@link #escribir} da del segundo informe consigo mismo; rechazarlos, lo
 * que da del primero. Los cambios llevan la fecha en que se presenta el segundo y no la de hoy: los
 * mismos informes dan los mismos bytes. Lo que cambió de lugar se ve quitado y agregado.
 */
public final class ControlDeCambios {

  private static final String AUTOR = "Comparación de informes";
  private static final LocalDateTime EN_EL_ZIP = LocalDateTime.of(1980, 2, 1, 0, 0);

  private ControlDeCambios() {}

  /**
   * Escribe el documento; no cierra {@code salida}.
   *
   * @param antes el primer informe, con sus renglones
   * @param ahora el segundo, con los suyos; si es igual al primero no queda ningún cambio
   * @throws IOException si no se puede escribir
   */
  public static void escribir(Informe antes, Informe ahora, OutputStream salida)
      throws IOException {
    var cuerpo = new Tinta();
    var registro = new Registro(AUTOR, ahora.emision().fecha());
    var escritor = new EscritorDeCambios(registro, cuerpo);
    escritor.escribir(Lectura.de(antes), Lectura.de(ahora));
    var partes = new LinkedHashMap<String, String>();
    partes.put("[Content_Types].xml", recurso("tipos.xml"));
    partes.put("_rels/.rels", recurso("relaciones.xml"));
    partes.put("docProps/core.xml", propiedades(ahora));
    partes.put("word/_rels/document.xml.rels", recurso("relaciones-del-documento.xml"));
    String documento = recurso("documento.xml");
    partes.put("word/document.xml", documento.replace("<!-- cuerpo -->", cuerpo.toString()));
    String pie = "Cambios de " + nombre(antes) + " a " + nombre(ahora);
    partes.put("word/footer1.xml", recurso("pie.xml").replace("<!-- pie -->", escapado(pie)));
    partes.put("word/numbering.xml", Numeracion.xml(escritor.numeraciones()));
    partes.put("word/settings.xml", recurso("ajustes.xml"));
    partes.put("word/styles.xml", recurso("estilos.xml"));
    guardar(partes, salida);
  }

  private static String nombre(Informe informe) {
    return "%s %s (%s)"
        .formatted(
            informe.programa().organo().siglas(),
            informe.emision().periodo().clave(),
            EscritorDeFechas.dia(informe.emision().fecha()));
  }

  private static String propiedades(Informe ahora) {
    return recurso("propiedades.xml")
        .replace("<!-- titulo -->", escapado("Control de cambios: " + nombre(ahora)))
        .replace("<!-- autor -->", AUTOR)
        .replace("<!-- fecha -->", ahora.emision().fecha() + "T00:00:00Z");
  }

  private static String escapado(String texto) {
    var tinta = new Tinta();
    tinta.texto(texto, 0, texto.length());
    return tinta.toString();
  }

  private static String recurso(String nombre) {
    try (InputStream en = ControlDeCambios.class.getResourceAsStream(nombre)) {
      return new String(Objects.requireNonNull(en, nombre).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(nombre, e);
    }
  }

  private static void guardar(Map<String, String> partes, OutputStream salida) throws IOException {
    var zip = new ZipOutputStream(salida);
    for (var parte : partes.entrySet()) {
      var entrada = new ZipEntry(parte.getKey());
      entrada.setTimeLocal(EN_EL_ZIP);
      zip.putNextEntry(entrada);
      zip.write(parte.getValue().getBytes(UTF_8));
      zip.closeEntry();
    }
    zip.finish();
  }
}
