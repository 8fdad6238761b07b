package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Un libro parte por parte, para escribir lo que POI no escribiría: lo de otros programas y lo que
 * nadie debería escribir.
 */
public final class PaqueteDePrueba {

  public static final String HOJA = "xl/worksheets/sheet1.xml";
  public static final String LIBRO = "xl/workbook.xml";
  public static final String RELACIONES = "xl/_rels/workbook.xml.rels";
  public static final String CADENAS = "xl/sharedStrings.xml";
  public static final String ESTILOS = "xl/styles.xml";
  public static final String TIPOS = "[Content_Types].xml";
  public static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** Raíz de los tipos de relación, que termina en diagonal. */
  public static final String TIPO =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private final Map<String, byte[]> partes = new LinkedHashMap<>();

  /** El libro más chico que se puede leer: una hoja {@code Hoja} con esas filas. */
  public static PaqueteDePrueba minimo(String filas) {
    return new PaqueteDePrueba()
        .parte(TIPOS, XML + "<Types/>")
        .parte("_rels/.rels", relaciones(relacion("rId1", "officeDocument", LIBRO)))
        .parte(
            LIBRO,
            XML
                + "<workbook xmlns='%s' xmlns:r='%s'>"
                    .formatted(NS, TIPO.substring(0, TIPO.length() - 1))
                + "<sheets><sheet name='Hoja' sheetId='1' r:id='rId1'/></sheets></workbook>")
        .parte(
            RELACIONES,
            relaciones(
                relacion("rId1", "worksheet", "worksheets/sheet1.xml"),
                relacion("rId2", "sharedStrings", "sharedStrings.xml"),
                relacion("rId3", "styles", "styles.xml")))
        .hoja("<sheetData>" + filas + "</sheetData>");
  }

  public static PaqueteDePrueba de(byte[] libro) {
    var paquete = new PaqueteDePrueba();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        paquete.partes.put(e.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return paquete;
  }

  public static String relacion(String id, String tipo, String destino) {
    return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, TIPO + tipo, destino);
  }

  public static String externa(String id, String tipo, String destino) {
    return relacion(id, tipo, destino).replace("/>", " TargetMode='External'/>");
  }

  public static String relaciones(String... relaciones) {
    return XML
        + "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + String.join("", relaciones)
        + "</Relationships>";
  }

  public PaqueteDePrueba parte(String ruta, byte[] contenido) {
    partes.put(ruta, contenido);
    return this;
  }

  public PaqueteDePrueba parte(String ruta, String contenido) {
    return parte(ruta, contenido.getBytes(UTF_8));
  }

  /** Pone lo que va dentro de la hoja: vistas, columnas, {@code sheetData} y lo que sigue. */
  public PaqueteDePrueba hoja(String contenido) {
    String r = TIPO.substring(0, TIPO.length() - 1);
    String raiz = "<worksheet xmlns='%s' xmlns:r='%s'>".formatted(NS, r);
    return parte(HOJA, XML + raiz + contenido + "</worksheet>");
  }

  /** Pone las cadenas compartidas, cada una como el contenido de su {@code si}. */
  public PaqueteDePrueba cadenas(String... cadenas) {
    var xml = new StringBuilder(XML + "<sst xmlns='" + NS + "'>");
    for (String cadena : cadenas) {
      xml.append("<si>").append(cadena).append("</si>");
    }
    return parte(CADENAS, xml + "</sst>");
  }

  /** Pone los estilos: lo que va dentro de {@code styleSheet}. */
  public PaqueteDePrueba estilos(String contenido) {
    return parte(ESTILOS, XML + "<styleSheet xmlns='" + NS + "'>" + contenido + "</styleSheet>");
  }

  public PaqueteDePrueba sin(String ruta) {
    assertThat(partes.remove(ruta)).as(ruta).isNotNull();
    return this;
  }

  public PaqueteDePrueba mudar(String ruta, String nueva) {
    byte[] contenido = bytes(ruta);
    return sin(ruta).parte(nueva, contenido);
  }

  /** Cambia un texto, que debe estar, en una parte. */
  public PaqueteDePrueba cambiar(String ruta, String buscado, String nuevo) {
    assertThat(xml(ruta)).contains(buscado);
    return parte(ruta, xml(ruta).replace(buscado, nuevo));
  }

  public String xml(String ruta) {
    return new String(bytes(ruta), UTF_8);
  }

  /** Una copia de la parte; nada si no está. */
  public byte[] bytes(String ruta) {
    return partes.getOrDefault(ruta, new byte[0]).clone();
  }

  public Map<String, byte[]> partes() {
    return partes;
  }

  public byte[] bytes() {
    var salida = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(salida)) {
      for (var parte : partes.entrySet()) {
        zip.putNextEntry(new ZipEntry(parte.getKey()));
        zip.write(parte.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }

  /** El libro ya abierto; falla si no abre o si algo se señala. */
  public Libro abrir() {
    return abrir("libro.xlsx", bytes());
  }

  public static Libro abrir(String nombre, byte[] bytes) {
    var avisos = new Avisos();
    var libro = Libro.abrir(nombre, bytes, Limites.USUALES, avisos);
    assertThat(avisos.mensajes()).isEmpty();
    return libro.orElseThrow();
  }
}
