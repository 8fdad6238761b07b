package mx.iecm.informe.libro.captura;

/** Las fórmulas que cuentan, en las hojas fijas, los renglones de una línea. */
final class NarradoDeLinea {

  private static final String NARRATIVA = "Narrativa";
  private static final String SIN_ACTIVIDAD = "Sin actividad";

  private NarradoDeLinea() {}

  /** Los renglones de narrativa con texto, sin los que solo ponen una tabla en su lugar. */
  static String formula(String celda) {
    return "SUMPRODUCT((TRIM(%s)=%s)*(%s<>\"tabla\")*(LEN(TRIM(%s))>0))"
        .formatted(
            CuentaDeHoja.rango(NARRATIVA, 0),
            celda,
            CuentaDeHoja.rango(NARRATIVA, 2),
            CuentaDeHoja.rango(NARRATIVA, 3));
  }

  /** Los pendientes con texto. */
  static String pendientes(String celda) {
    return "SUMPRODUCT((TRIM(%s)=%s)*(LEN(TRIM(%s))>0))"
        .formatted(CuentaDeHoja.rango("Pendientes", 0), celda, CuentaDeHoja.rango("Pendientes", 3));
  }

  /** Los motivos por los que la línea calla en ese apartado, o en los dos. */
  static String callada(String celda, String apartado) {
    String dice = CuentaDeHoja.rango(SIN_ACTIVIDAD, 1);
    return "SUMPRODUCT((TRIM(%s)=%s)*(((TRIM(%s)=\"%s\")+(LEN(TRIM(%s))=0))>0)*(LEN(TRIM(%s))>0))"
        .formatted(
            CuentaDeHoja.rango(SIN_ACTIVIDAD, 0),
            celda,
            dice,
            apartado,
            dice,
            CuentaDeHoja.rango(SIN_ACTIVIDAD, 2));
  }
}
