package mx.iecm.informe.castellano;

import java.util.List;

/** Los nombres de los meses y de los días de la semana, como se escriben. */
final class Calendario {

  /** De enero a diciembre. */
  static final List<String> MESES =
      List.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  /** De lunes a domingo. */
  static final List<String> DIAS =
      List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

  private Calendario() {}
}
