package mx.iecm.informe.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/**
 * Escribe un libro de Excel con lo mínimo que el formato pide, como lo hacen las herramientas que
 * no son Excel: POI tarda diez veces más, y el corpus escribe miles.
 */
final class ExcelMinimo {

  private static final String PRINCIPAL =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELACION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String ESTILOS =
      "<styleSheet "
          + PRINCIPAL
          + "><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
          + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
          + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"
          + "</styleSheet>";

  private ExcelMinimo() {}

  static byte[] escribir(List<HojaGenerada> hojas) throws IOException {
    var tipos = new StringBuilder();
    var lista = new StringBuilder();
    var relaciones = new StringBuilder(relacion(0, "styles", "styles.xml"));
    tipo(tipos, "workbook.xml", "sheet.main");
    tipo(tipos, "styles.xml", "styles");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (int i = 1; i <= hojas.size(); i++) {
        String parte = "worksheets/sheet" + i + ".xml";
        var hoja = hojas.get(i - 1);
        tipo(tipos, parte, "worksheet");
        relaciones.append(relacion(i, "worksheet", parte));
        lista.append("<sheet name=\"").append(escapar(hoja.nombre()));
        lista.append("\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i));
        parte(zip, "xl/" + parte, hoja(hoja));
      }
      parte(zip, "xl/styles.xml", ESTILOS);
      parte(zip, "xl/workbook.xml", libro(lista));
      parte(zip, "xl/_rels/workbook.xml.rels", relaciones(relaciones));
      parte(zip, "_rels/.rels", relaciones(relacion(1, "officeDocument", "xl/workbook.xml")));
      parte(zip, "[Content_Types].xml", tipos(tipos));
    }
    return bytes.toByteArray();
  }

  private static void parte(ZipOutputStream zip, String nombre, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(nombre));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void tipo(StringBuilder tipos, String parte, String cual) {
    tipos.append(
        "<Override PartName=\"/xl/%s\" ContentType=\"%s%s+xml\"/>".formatted(parte, TIPO, cual));
  }

  private static String tipos(CharSequence tipos) {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + tipos
        + "</Types>";
  }

  private static String relacion(int numero, String tipo, String parte) {
    return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(numero, RELACION, tipo, parte);
  }

  private static String relaciones(CharSequence relaciones) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + relaciones
        + "</Relationships>";
  }

  private static String libro(CharSequence hojas) {
    return "<workbook %s xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
        .formatted(PRINCIPAL, RELACION, hojas);
  }

  private static String hoja(HojaGenerada hoja) {
    var xml = new StringBuilder("<worksheet ").append(PRINCIPAL).append("><sheetData>");
    for (int fila = 1; fila <= hoja.ultima(); fila++) {
      xml.append("<row r=\"").append(fila).append("\">");
      var celdas = hoja.fila(fila);
      for (int i = 0; i < celdas.size(); i++) {
        celda(CellReference.convertNumToColString(i) + fila, celdas.get(i), xml);
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void celda(String celda, Object valor, StringBuilder xml) {
    xml.append("<c r=\"").append(celda);
    if (valor instanceof LocalDate dia) {
      xml.append("\" s=\"1\"><v>").append((int) DateUtil.getExcelDate(dia)).append("</v></c>");
    } else if (valor instanceof Number) {
      xml.append("\"><v>").append(valor).append("</v></c>");
    } else if (valor.toString().isEmpty()) {
      xml.append("\"/>");
    } else {
      xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      xml.append(escapar(valor.toString())).append("</t></is></c>");
    }
  }

  private static String escapar(String texto) {
    return texto.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
