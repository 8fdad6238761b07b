package mx.iecm.informe.libro.captura;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Tabla;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lo que Excel comprueba mientras se captura: listas, fechas y números, y en color la celda
 * obligatoria que falta en un renglón empezado.
 *
 * <p>Una fecha escrita con letra es legal, así que de las fechas solo se advierte.
 */
final class ComprobacionesDeCaptura {

  private static final int LARGO_DE_TITULO = 32;
  private static final int LARGO_DE_TEXTO = 255;
  private static final String MAYOR = "999999999999";
  private static final byte[] FALTA = {(byte) 0xFC, (byte) 0xE4, (byte) 0xD6};

  private final LibroDeCaptura libro;
  private final Tabla tabla;

  ComprobacionesDeCaptura(LibroDeCaptura libro, Tabla tabla) {
    this.libro = libro;
    this.tabla = tabla;
  }

  /**
   * Las pone en toda la hoja.
   *
   * @param puestas encabezados que la captura deja escritos y por eso no empiezan un renglón
   */
  void poner(XSSFSheet hoja, List<ColumnaDeCaptura> columnas, List<String> puestas) {
    for (int i = 0; i < columnas.size(); i++) {
      var lugar =
          new CellRangeAddressList(HojaDeCaptura.PRIMERA, HojaDeCaptura.ULTIMA_COMPROBADA, i, i);
      poner(hoja, columnas.get(i), i == tabla.columnaDeFecha() && !tabla.libre(), lugar);
    }
    resaltar(hoja, columnas, puestas);
  }

  /** Pone en {@code lugar} la comprobación de una columna, si la tiene. */
  void poner(
      XSSFSheet hoja, ColumnaDeCaptura columna, boolean delPeriodo, CellRangeAddressList lugar) {
    var fabrica = new XSSFDataValidationHelper(hoja);
    switch (columna.columna().tipo()) {
      case TEXTO, TEXTO_LARGO, ENLACE -> {
        // Nada que comprobar ni que no diga ya la ayuda.
      }
      case LISTA -> {
        if (!columna.columna().lista().isEmpty()) {
          var restriccion = lista(fabrica, columna.columna());
          agregar(
              hoja,
              columna,
              restriccion,
              lugar,
              DataValidation.ErrorStyle.STOP,
              "Elija un valor de la lista.");
        }
      }
      case NUMERO ->
          agregar(
              hoja,
              columna,
              fabrica.createNumericConstraint(
                  ValidationType.DECIMAL, OperatorType.BETWEEN, "-" + MAYOR, MAYOR),
              lugar,
              DataValidation.ErrorStyle.STOP,
              "Aquí va solo un número, sin unidades ni texto.");
      case CONSECUTIVO ->
          agregar(
              hoja,
              columna,
              fabrica.createNumericConstraint(
                  ValidationType.INTEGER, OperatorType.BETWEEN, "1", MAYOR),
              lugar,
              DataValidation.ErrorStyle.WARNING,
              "El consecutivo es 1, 2, 3… También puede quedar en blanco.");
      case FECHA, FECHA_CON_DIA -> ponerFecha(hoja, columna, delPeriodo, lugar);
      case FECHAS, PERIODO, HORA, FOLIO ->
          agregar(
              hoja,
              columna,
              new XSSFDataValidationConstraint(ValidationType.ANY, ""),
              lugar,
              DataValidation.ErrorStyle.INFO,
              "");
    }
  }

  private DataValidationConstraint lista(XSSFDataValidationHelper fabrica, Columna columna) {
    var valores = columna.lista();
    return ListasDeCaptura.cabe(valores)
        ? fabrica.createExplicitListConstraint(valores.toArray(String[]::new))
        : fabrica.createFormulaListConstraint(libro.listas().rango(valores));
  }

  private void ponerFecha(
      XSSFSheet hoja, ColumnaDeCaptura columna, boolean delPeriodo, CellRangeAddressList lugar) {
    var periodo = libro.captura().periodo();
    LocalDate desde = delPeriodo ? periodo.inicio() : periodo.inicio().minusYears(1);
    LocalDate hasta = delPeriodo ? periodo.fin() : periodo.fin().plusYears(1);
    var restriccion =
        new XSSFDataValidationHelper(hoja)
            .createDateConstraint(OperatorType.BETWEEN, serial(desde), serial(hasta), "");
    String espera =
        "Se esperaba un día del %s al %s. Si la fecha es correcta, o la escribió con letra, continúe%s."
            .formatted(
                EscritorDeFechas.dia(desde),
                EscritorDeFechas.dia(hasta),
                delPeriodo ? "; si es de otro periodo, explíquelo en Nota" : "");
    agregar(hoja, columna, restriccion, lugar, DataValidation.ErrorStyle.WARNING, espera);
  }

  private static String serial(LocalDate dia) {
    return Integer.toString((int) DateUtil.getExcelDate(dia));
  }

  private static void agregar(
      XSSFSheet hoja,
      ColumnaDeCaptura columna,
      DataValidationConstraint restriccion,
      CellRangeAddressList lugar,
      int estilo,
      String error) {
    var validacion = new XSSFDataValidationHelper(hoja).createValidation(restriccion, lugar);
    String titulo = corto(columna.encabezado(), LARGO_DE_TITULO);
    validacion.createPromptBox(titulo, corto(columna.ayuda(), LARGO_DE_TEXTO));
    validacion.setShowPromptBox(true);
    validacion.setErrorStyle(estilo);
    if (!error.isEmpty()) {
      validacion.createErrorBox(titulo, corto(error, LARGO_DE_TEXTO));
      validacion.setShowErrorBox(true);
    }
    // En XSSF suprimirla es mostrarla: https://bz.apache.org/bugzilla/show_bug.cgi?id=53144
    validacion.setSuppressDropDownArrow(true);
    hoja.addValidationData(validacion);
  }

  private static String corto(String texto, int largo) {
    return texto.length() <= largo ? texto : texto.substring(0, largo - 1) + "…";
  }

  private static void resaltar(
      XSSFSheet hoja, List<ColumnaDeCaptura> columnas, List<String> puestas) {
    String fila = Integer.toString(HojaDeCaptura.PRIMERA + 1);
    String empezado =
        IntStream.range(0, columnas.size())
            .filter(i -> !puestas.contains(columnas.get(i).encabezado()))
            .mapToObj(i -> "$" + CellReference.convertNumToColString(i) + fila)
            .limit(40)
            .collect(Collectors.joining("&"));
    for (int i = 0; i < columnas.size(); i++) {
      if (columnas.get(i).exigida()) {
        String celda = "$" + CellReference.convertNumToColString(i) + fila;
        var formato = hoja.getSheetConditionalFormatting();
        var regla =
            formato.createConditionalFormattingRule(
                "AND(LEN(TRIM(%s))>0,LEN(TRIM(%s))=0)".formatted(empezado, celda));
        regla.createPatternFormatting().setFillBackgroundColor(new XSSFColor(FALTA));
        var rango = new CellRangeAddress(HojaDeCaptura.PRIMERA, HojaDeCaptura.ULTIMA, i, i);
        formato.addConditionalFormatting(new CellRangeAddress[] {rango}, regla);
      }
    }
  }
}
