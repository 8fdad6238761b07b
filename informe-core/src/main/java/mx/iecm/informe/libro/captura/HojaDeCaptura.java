package mx.iecm.informe.libro.captura;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Una hoja de tabla para capturar: encabezados, ayuda y, desde la tercera fila, renglones.
 *
 * <p>Las celdas de datos no se crean: su aspecto es el de la columna, así que una fila que se
 * inserta nace igual que las demás y el libro pesa lo mismo con cinco mil renglones que con uno.
 */
final class HojaDeCaptura {

  /** Fila de los encabezados, desde 0; debajo va la ayuda. */
  private static final int ENCABEZADOS = 0;

  private static final int AYUDA = 1;

  /** Primera fila de datos, desde 0. */
  static final int PRIMERA = 2;

  /** Última fila de datos que se cuenta, desde 0. */
  static final int ULTIMA = 5001;

  /**
   * Última fila que se comprueba al escribir, desde 0. LibreOffice no guarda las validaciones que
   * pasan de mil filas después de la última con datos, y las perdería.
   */
  static final int ULTIMA_COMPROBADA = 1001;

  private static final int COLUMNAS_DE_EXCEL = 16_384;
  private static final int ANCHO_DE_CARACTER = 256;
  private static final float PUNTOS = 12.5f;
  private static final int ANCHO_DE_NOTA = 36;

  private final LibroDeCaptura libro;
  private final XSSFSheet hoja;
  private final List<ColumnaDeCaptura> columnas;
  private int escritas;

  HojaDeCaptura(LibroDeCaptura libro, String nombre, List<ColumnaDeCaptura> columnas) {
    this.libro = libro;
    this.hoja = libro.hoja(nombre);
    this.columnas = List.copyOf(columnas);
    dimensionar();
    encabezar();
    hoja.createFreezePane(0, PRIMERA);
    hoja.setRepeatingRows(new CellRangeAddress(ENCABEZADOS, AYUDA, -1, -1));
    hoja.setAutoFilter(new CellRangeAddress(AYUDA, ULTIMA, 0, columnas.size() - 1));
  }

  /** La hoja de una tabla del programa; dice cómo se cuenta. */
  static CuentaDeHoja tabla(LibroDeCaptura libro, Tabla tabla) {
    var hoja = new HojaDeCaptura(libro, tabla.clave() + " " + tabla.hoja(), columnas(libro, tabla));
    return hoja.terminar(tabla, List.of());
  }

  private static List<ColumnaDeCaptura> columnas(LibroDeCaptura libro, Tabla tabla) {
    var ayuda = new AyudaDeCaptura(libro.captura(), tabla);
    var columnas = new ArrayList<ColumnaDeCaptura>();
    for (int i = 0; i < tabla.columnas().size(); i++) {
      var columna = tabla.columnas().get(i);
      boolean exigida = columna.obligatoria() && !ayuda.combina(columna);
      columnas.add(ColumnaDeCaptura.deTabla(columna, ayuda.de(i), exigida));
    }
    if (tabla.columna("Nota") < 0) {
      var nota = Columna.de("Nota", TipoColumna.TEXTO_LARGO, false);
      columnas.add(
          ColumnaDeCaptura.fija(nota, List.of(), "Nota al pie del renglón.", ANCHO_DE_NOTA));
    }
    return columnas;
  }

  private void dimensionar() {
    for (int i = 0; i < columnas.size(); i++) {
      hoja.setDefaultColumnStyle(i, libro.estilos().dato(columnas.get(i).columna().tipo()));
      hoja.setColumnWidth(i, columnas.get(i).ancho() * ANCHO_DE_CARACTER);
    }
    var resto = hoja.getCTWorksheet().getColsArray(0).addNewCol();
    resto.setMin(columnas.size() + 1L);
    resto.setMax(COLUMNAS_DE_EXCEL);
    resto.setWidth(hoja.getDefaultColumnWidth());
    resto.setStyle(libro.estilos().fuera().getIndex());
  }

  private void encabezar() {
    var encabezados = hoja.createRow(ENCABEZADOS);
    var ayudas = hoja.createRow(AYUDA);
    encabezados.setRowStyle(libro.estilos().cerrado());
    ayudas.setRowStyle(libro.estilos().cerrado());
    for (int i = 0; i < columnas.size(); i++) {
      var columna = columnas.get(i);
      var encabezado = encabezados.createCell(i);
      encabezado.setCellValue(columna.encabezado());
      encabezado.setCellStyle(libro.estilos().encabezado(columna.columna().obligatoria()));
      var ayuda = ayudas.createCell(i);
      ayuda.setCellValue(" ");
      ayuda.setCellStyle(libro.estilos().ayuda(columna.ayuda()));
    }
    encabezados.setHeightInPoints(alto(columnas.stream().map(this::lineasDeEncabezado).toList()));
    ayudas.setHeightInPoints(alto(columnas.stream().map(this::lineasDeAyuda).toList()));
  }

  private int lineasDeEncabezado(ColumnaDeCaptura columna) {
    return 1 + columna.encabezado().length() / columna.ancho();
  }

  private int lineasDeAyuda(ColumnaDeCaptura columna) {
    // La letra de la ayuda es más chica que la del ancho de la columna.
    return 1 + columna.ayuda().length() * 9 / (columna.ancho() * 11);
  }

  private static float alto(List<Integer> lineas) {
    int mayor = lineas.stream().mapToInt(Integer::intValue).max().orElse(1);
    return Math.min(mayor, 8) * PUNTOS + 6;
  }

  /** Un renglón que ya dice algo: lo que se da, en el orden de las columnas. */
  XSSFRow renglon(List<String> valores) {
    var fila = hoja.createRow(PRIMERA + escritas++);
    for (int i = 0; i < columnas.size(); i++) {
      var celda = fila.createCell(i);
      celda.setCellStyle(libro.estilos().dato(columnas.get(i).columna().tipo()));
      if (i < valores.size() && !valores.get(i).isEmpty()) {
        celda.setCellValue(valores.get(i));
      }
    }
    return fila;
  }

  /** Un comentario que acompaña a la celda, también cuando la hoja se ordena. */
  void comentar(XSSFCell celda, String texto) {
    var fabrica = libro.poi().getCreationHelper();
    var lugar = fabrica.createClientAnchor();
    lugar.setCol1(celda.getColumnIndex() + 1);
    lugar.setCol2(celda.getColumnIndex() + 5);
    lugar.setRow1(celda.getRowIndex());
    lugar.setRow2(celda.getRowIndex() + 5);
    var comentario = hoja.createDrawingPatriarch().createCellComment(lugar);
    comentario.setString(fabrica.createRichTextString(texto));
    comentario.setAuthor("informe");
    celda.setCellComment(comentario);
  }

  /**
   * Pone las comprobaciones y dice cómo se cuenta la hoja.
   *
   * @param puestas encabezados que la captura deja escritos y por eso no empiezan un renglón
   */
  CuentaDeHoja terminar(Tabla tabla, List<String> puestas) {
    new ComprobacionesDeCaptura(libro, tabla).poner(hoja, columnas, puestas);
    return CuentaDeHoja.de(tabla.clave(), hoja.getSheetName(), columnas, puestas);
  }
}
