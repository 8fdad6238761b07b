package mx.iecm.informe.libro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Un libro que se escribe en memoria con POI, como lo guardaría Excel.
 *
 * <p>Las hojas se dan como texto, una fila por renglón y las celdas separadas por {@code |}: un
 * número queda como número, un día ISO como fecha de Excel, una hora como hora, y lo demás como
 * texto. Un renglón en blanco es una fila en blanco.
 */
public final class LibroDePrueba {

  public static final String FECHA = "d\" de \"mmmm\" de \"yyyy";

  private final XSSFWorkbook libro = new XSSFWorkbook();
  private final Map<String, CellStyle> formatos = new HashMap<>();

  /** Agrega una hoja. */
  public LibroDePrueba hoja(String nombre, String tabla) {
    libro.createSheet(nombre);
    return filas(nombre, 1, tabla);
  }

  /** Escribe filas en una hoja que ya está, desde la fila {@code primera}. */
  public LibroDePrueba filas(String hoja, int primera, String tabla) {
    int fila = primera;
    for (String renglon : tabla.split("\n", -1)) {
      int columna = 0;
      for (String celda : renglon.split("\\|", -1)) {
        String direccion = CellReference.convertNumToColString(columna++) + fila;
        if (!celda.isBlank()) {
          poner(hoja, direccion, celda.strip());
        }
      }
      fila++;
    }
    return this;
  }

  /** Escribe una celda; {@code ""} la deja sin nada. */
  public LibroDePrueba poner(String hoja, String celda, String escrito) {
    XSSFCell c = celda(hoja, celda);
    if (escrito.isEmpty()) {
      c.getRow().removeCell(c);
    } else if (escrito.matches("\\d{4}-\\d{2}-\\d{2}")) {
      numero(c, DateUtil.getExcelDate(LocalDate.parse(escrito)), FECHA);
    } else if (escrito.matches("\\d{1,2}:\\d{2}")) {
      double dia = LocalTime.parse(("0" + escrito).substring(escrito.length() - 4)).toSecondOfDay();
      numero(c, dia / 86_400, "h:mm");
    } else if (escrito.matches("-?\\d+(\\.\\d+)?")) {
      c.setCellValue(new BigDecimal(escrito).doubleValue());
    } else {
      c.setCellValue(escrito);
    }
    return this;
  }

  /** Escribe una celda tal cual, como texto. */
  public LibroDePrueba texto(String hoja, String celda, String escrito) {
    celda(hoja, celda).setCellValue(escrito);
    return this;
  }

  /** Escribe un número con un formato. */
  public LibroDePrueba numero(String hoja, String celda, double valor, String formato) {
    numero(celda(hoja, celda), valor, formato);
    return this;
  }

  private void numero(XSSFCell celda, double valor, String formato) {
    celda.setCellValue(valor);
    celda.setCellStyle(
        formatos.computeIfAbsent(
            formato,
            f -> {
              var estilo = libro.createCellStyle();
              estilo.setDataFormat(libro.createDataFormat().getFormat(f));
              return estilo;
            }));
  }

  /** Escribe un texto con un tramo en negritas. */
  public LibroDePrueba negritas(String hoja, String celda, String escrito, int desde, int hasta) {
    var letra = libro.createFont();
    letra.setBold(true);
    var rico = new XSSFRichTextString(escrito);
    rico.applyFont(desde, hasta, letra);
    celda(hoja, celda).setCellValue(rico);
    return this;
  }

  /** Cambia una hoja con todo lo que POI ofrece. */
  public LibroDePrueba cambiar(String hoja, Consumer<XSSFSheet> cambio) {
    cambio.accept(libro.getSheet(hoja));
    return this;
  }

  /** Cambia el libro con todo lo que POI ofrece. */
  public LibroDePrueba cambiar(Consumer<XSSFWorkbook> cambio) {
    cambio.accept(libro);
    return this;
  }

  public LibroDePrueba quitar(String hoja) {
    libro.removeSheetAt(libro.getSheetIndex(hoja));
    return this;
  }

  public LibroDePrueba renombrar(String hoja, String nombre) {
    libro.setSheetName(libro.getSheetIndex(hoja), nombre);
    return this;
  }

  public XSSFCell celda(String hoja, String celda) {
    var lugar = new CellReference(celda);
    var h = libro.getSheet(hoja);
    var fila =
        h.getRow(lugar.getRow()) == null ? h.createRow(lugar.getRow()) : h.getRow(lugar.getRow());
    var c = fila.getCell(lugar.getCol());
    return c == null ? fila.createCell(lugar.getCol()) : c;
  }

  public byte[] bytes() {
    try (var salida = new ByteArrayOutputStream()) {
      libro.write(salida);
      return salida.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sus partes, para cambiarlas a mano. */
  public PaqueteDePrueba paquete() {
    return PaqueteDePrueba.de(bytes());
  }

  /** El libro ya abierto; falla si no abre o si algo se señala. */
  public Libro abrir(String nombre) {
    return PaqueteDePrueba.abrir(nombre, bytes());
  }
}
