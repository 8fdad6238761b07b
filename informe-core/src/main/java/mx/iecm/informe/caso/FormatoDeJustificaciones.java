package mx.iecm.informe.caso;

import java.util.List;

/** Cómo es {@code justificaciones.csv}, lo escriba quien lo escriba. */
final class FormatoDeJustificaciones {

  /** Sus columnas, en el orden en que se escriben. */
  static final List<String> COLUMNAS =
      List.of("regla", "registro", "valor", "motivo", "responsable");

  /** Y el apóstrofo mismo: al leer se quita uno. */
  private static final String EMPIEZAN_FORMULA = "=+-@\t'";

  private FormatoDeJustificaciones() {}

  /** Lo que escribió un área no debe volverse fórmula en la hoja de quien justifica. */
  static String conApostrofo(String campo) {
    boolean formula = !campo.isEmpty() && EMPIEZAN_FORMULA.indexOf(campo.charAt(0)) >= 0;
    return formula ? "'" + campo : campo;
  }

  static String sinApostrofo(String campo) {
    return campo.startsWith("'") ? campo.substring(1) : campo;
  }
}
