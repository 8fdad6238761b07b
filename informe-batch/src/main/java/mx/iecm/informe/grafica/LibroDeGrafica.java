package mx.iecm.informe.grafica;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.xml.Tinta;

/**
 * El libro que va dentro de una gráfica: Word lo abre al pedirle editar los datos.
 *
 * <p>Son cinco partes que no cambian y una hoja de dos columnas. Con POI tardaría más en cargar que
 * todo el documento en escribirse.
 */
final class LibroDeGrafica {

  static final String HOJA = "Datos";
  static final String RENGLONES = "Renglones";

  private static final LocalDateTime FIJA = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String DECLARACION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String HOJAS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELACIONES =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFICIO =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private LibroDeGrafica() {}

  /** Los bytes del libro, siempre los mismos para los mismos datos. */
  static byte[] de(Recuento recuento) {
    var salida = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(salida)) {
      parte("[Content_Types].xml", tipos(), zip);
      parte("_rels/.rels", relacion("officeDocument", "xl/workbook.xml"), zip);
      parte("xl/workbook.xml", libro(), zip);
      parte("xl/_rels/workbook.xml.rels", relacion("worksheet", "worksheets/sheet1.xml"), zip);
      parte("xl/worksheets/sheet1.xml", hoja(recuento), zip);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo escribir en memoria", e);
    }
    return salida.toByteArray();
  }

  private static void parte(String nombre, String xml, ZipOutputStream zip) throws IOException {
    var entrada = new ZipEntry(nombre);
    entrada.setTimeLocal(FIJA);
    zip.putNextEntry(entrada);
    zip.write((DECLARACION + xml).getBytes(UTF_8));
    zip.closeEntry();
  }

  private static String tipos() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>"
            .formatted(TIPO)
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/></Types>"
            .formatted(TIPO);
  }

  private static String relacion(String clase, String destino) {
    return "<Relationships xmlns=\"%s\"><Relationship Id=\"rId1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
        .formatted(RELACIONES, OFICIO, clase, destino);
  }

  private static String libro() {
    return "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        .formatted(HOJAS, OFICIO, HOJA);
  }

  private static String hoja(Recuento recuento) {
    var tinta = new Tinta();
    tinta.marca("<worksheet xmlns=\"" + HOJAS + "\"><cols>");
    tinta.marca("<col min=\"1\" max=\"1\" width=\"40\" customWidth=\"1\"/></cols><sheetData><row>");
    letras(recuento.titulo(), tinta);
    letras(RENGLONES, tinta);
    tinta.marca("</row>");
    for (Barra barra : recuento.barras()) {
      tinta.marca("<row>");
      letras(barra.nombre(), tinta);
      tinta.marca("<c><v>");
      tinta.entero(barra.cuantos(), 1);
      tinta.marca("</v></c></row>");
    }
    tinta.marca("</sheetData></worksheet>");
    return tinta.toString();
  }

  private static void letras(String texto, Tinta tinta) {
    tinta.marca("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    tinta.texto(texto, 0, texto.length());
    tinta.marca("</t></is></c>");
  }
}
