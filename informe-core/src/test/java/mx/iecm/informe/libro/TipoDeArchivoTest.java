package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** LEC-001: qué es el archivo que no es un libro, por su contenido. */
class TipoDeArchivoTest {

  private static byte[] ole(String entrada) {
    try (var ole = new POIFSFileSystem();
        var salida = new ByteArrayOutputStream()) {
      DocumentEntry creada =
          ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), entrada);
      assertThat(creada.getSize()).isEqualTo(5000);
      ole.writeFilesystem(salida);
      return salida.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] xls() {
    try (var libro = new HSSFWorkbook();
        var salida = new ByteArrayOutputStream()) {
      libro.createSheet("Hoja");
      libro.write(salida);
      return salida.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] zip(String... partes) {
    var paquete = new PaqueteDePrueba();
    for (String parte : partes) {
      paquete.parte(parte, "<x/>");
    }
    return paquete.bytes();
  }

  private static byte[] texto(String texto) {
    return texto.getBytes(UTF_8);
  }

  private static byte[] bytes(String latin) {
    return Arrays.copyOf(latin.getBytes(ISO_8859_1), 200);
  }

  static Stream<Arguments> archivos() {
    return Stream.of(
        Arguments.of("cero bytes", new byte[0], "vacio"),
        Arguments.of("libro 97-2003", xls(), "xls"),
        Arguments.of("contenedor viejo roto", Arrays.copyOf(xls(), 700), "xls"),
        Arguments.of("libro 2.0", bytes("\u0009\0\u0004\0\0\0\u0010\0"), "xls"),
        Arguments.of("cifrado", ole("EncryptionInfo"), "cifrado"),
        Arguments.of("documento de Word 97", ole("WordDocument"), "word"),
        Arguments.of("presentación 97", ole("PowerPoint Document"), "presentacion"),
        Arguments.of("RTF", texto("{\\rtf1 Hola, mundo}"), "word"),
        Arguments.of("PDF", texto("%PDF-1.7\n1 0 obj"), "pdf"),
        Arguments.of("CSV", texto("Clave,Valor\nfolios,30\n"), "csv"),
        Arguments.of("CSV con punto y coma", texto("Clave;Valor\nfolios;30\n"), "csv"),
        Arguments.of("CSV de otra codificación", bytes("Línea,Año\n1,2\n".strip()), "desconocido"),
        Arguments.of("tabuladores", texto("Clave\tValor\n"), "csv"),
        Arguments.of("CSV en Latin-1", "Línea,Año\n".getBytes(ISO_8859_1), "csv"),
        Arguments.of("HTML", texto("<html><body>x</body></html>"), "html"),
        Arguments.of("HTML con su tipo", texto("\n<!DOCTYPE HTML><p>x"), "html"),
        Arguments.of("tabla HTML con extensión de Excel", texto("<table><tr><td>1"), "html"),
        Arguments.of("XML", texto("<?xml version=\"1.0\"?><Workbook/>"), "xml"),
        Arguments.of("texto corrido", texto("Hola"), "desconocido"),
        Arguments.of("binario", bytes("\u0001\u0002,\u0003"), "desconocido"),
        Arguments.of("PNG", bytes("\u0089PNG\r\n\u001a\n"), "imagen"),
        Arguments.of("JPEG", bytes("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0\u0001"), "imagen"),
        Arguments.of("GIF", bytes("GIF89a"), "imagen"),
        Arguments.of("ODS", zip("mimetype", "content.xml", "META-INF/manifest.xml"), "ods"),
        Arguments.of("DOCX", zip("[Content_Types].xml", "word/document.xml"), "word"),
        Arguments.of("PPTX", zip("[Content_Types].xml", "ppt/presentation.xml"), "presentacion"),
        Arguments.of("XLSB", zip("[Content_Types].xml", "xl/workbook.bin"), "xlsb"),
        Arguments.of("ZIP cualquiera", zip("foto.txt"), "zip"),
        Arguments.of("paquete sin libro", zip("[Content_Types].xml"), "zip"),
        Arguments.of("solo la firma de un ZIP", texto("PK\u0003\u0004"), "danado"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archivos")
  void diceQueEs(String caso, byte[] archivo, String variante) {
    var avisos = new Avisos();

    assertThat(Libro.abrir("libro.xlsx", archivo, Limites.USUALES, avisos)).as(caso).isEmpty();
    assertThat(avisos.lineas()).containsExactly("LEC-001." + variante);
    assertThat(avisos.todos().get(0).lugar().libro()).isEqualTo("libro.xlsx");
  }
}
