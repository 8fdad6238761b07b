package mx.iecm.informe.servidor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Los libros del ejemplo, tal cual o cambiados. */
final class CasoReal {

  static final Path CARPETA = Path.of(System.getProperty("informe.ejemplo"));
  static final String PERIODO = "CVOE-2025-T2";
  static final List<String> AREAS = List.of("DVOE", "UTCSyD", "UTSI", "SE");

  private static final Pattern RENGLON = Pattern.compile("<row r=\"5\".*?</row>", Pattern.DOTALL);
  private static final Pattern SEMANA = Pattern.compile("<c r=\"B6\"[^>]*>.*?</c>");
  private static final Pattern NUMERO = Pattern.compile("(?<=r=\"[A-Z]?)5(?=\")");

  private CasoReal() {}

  static byte[] libro(String nombre) {
    try {
      return Files.readAllBytes(CARPETA.resolve(nombre + ".xlsx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] entrega(String siglas) {
    return libro("entregas/" + siglas);
  }

  static Map<String, byte[]> comoLibro(byte[] bytes) {
    return Map.of("libro", bytes);
  }

  static String entregas(String siglas) {
    return "/api/periodos/" + PERIODO + "/areas/" + siglas + "/entregas";
  }

  /** El mismo libro con otra hoja cambiada por una función de su XML. */
  private static byte[] conHoja(byte[] libro, String hoja, UnaryOperator<String> cambio) {
    return conParte(libro, ("xl/worksheets/" + hoja + ".xml")::equals, cambio);
  }

  private static byte[] conParte(
      byte[] libro, Predicate<String> cual, UnaryOperator<String> cambio) {
    var salida = new ByteArrayOutputStream();
    try (var en = new ZipInputStream(new ByteArrayInputStream(libro));
        var a = new ZipOutputStream(salida)) {
      for (ZipEntry e = en.getNextEntry(); e != null; e = en.getNextEntry()) {
        byte[] parte = en.readAllBytes();
        if (cual.test(e.getName())) {
          String xml = cambio.apply(new String(parte, StandardCharsets.UTF_8));
          parte = xml.getBytes(StandardCharsets.UTF_8);
        }
        a.putNextEntry(new ZipEntry(e.getName()));
        a.write(parte);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }

  /** El libro de la DVOE con el quinto renglón de una tabla repetido tantas veces al final. */
  static byte[] enorme(int veces) {
    return conHoja(
        entrega("DVOE"),
        "sheet14",
        xml -> {
          var renglon = RENGLON.matcher(xml);
          if (!renglon.find()) {
            throw new AssertionError("la hoja no tiene quinto renglón");
          }
          String[] pedazos = NUMERO.split(renglon.group(), -1);
          var todos = new StringBuilder(xml.substring(0, xml.indexOf("</sheetData>")));
          for (int i = 0; i < veces; i++) {
            todos.append(String.join(Integer.toString(1000 + i), pedazos));
          }
          return todos.append(xml.substring(xml.indexOf("</sheetData>"))).toString();
        });
  }

  /** El libro de la DVOE con un lunes, en B6 del calendario semanal, que fue domingo. */
  static byte[] conLunesEquivocado() {
    return conHoja(
        entrega("DVOE"),
        "sheet8",
        xml ->
            SEMANA
                .matcher(xml)
                .replaceFirst(
                    "<c r=\"B6\" t=\"inlineStr\"><is><t>Lunes 4 de mayo de 2025</t></is></c>"));
  }

  /** El mismo contenido con bytes que nadie ha entregado. */
  static byte[] unico(byte[] libro) {
    return conParte(
        libro,
        "[Content_Types].xml"::equals,
        xml -> xml.replaceFirst("\\?>", "?><!-- " + UUID.randomUUID() + " -->"));
  }

  /** El mismo libro con un texto cambiado por otro donde quiera que esté. */
  static byte[] cambiado(byte[] libro, String de, String por) {
    return conParte(libro, nombre -> nombre.endsWith(".xml"), xml -> xml.replace(de, por));
  }

  /** El mismo contenido con otros bytes: otra entrega que dice lo mismo. */
  static byte[] reempacado(byte[] libro) {
    return conHoja(libro, "ninguna", xml -> xml);
  }
}
