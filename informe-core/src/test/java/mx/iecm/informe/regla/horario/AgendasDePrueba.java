package mx.iecm.informe.regla.horario;

import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;

/** Las hojas de agenda con que se prueban los horarios. */
final class AgendasDePrueba {

  private AgendasDePrueba() {}

  /** Día, que se combina; hora; actividad. */
  static HojaDePrueba deVariosDias() {
    var tabla =
        Tablas.de(
            "5.b.ii-1",
            Columna.de("Día", TipoColumna.TEXTO, true),
            Columna.de("Hora", TipoColumna.HORA, false),
            Columna.de("Actividad", TipoColumna.TEXTO, false));
    return HojaDePrueba.de(Tablas.libre(Tablas.combinando(tabla, "Día")));
  }

  /** Solo las horas, todas de un día. */
  static HojaDePrueba deUnDia() {
    return HojaDePrueba.de(Tablas.de("5.b.ii-2", Tablas.tipos(TipoColumna.HORA)));
  }
}
