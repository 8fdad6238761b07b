package mx.iecm.informe.compilacion;

/** En qué va una compilación. */
public enum Estado {
  /** La corre un servidor, o la va a seguir otro. */
  EN_CURSO,
  /** Se detuvo porque se pidió; se puede seguir desde donde iba. */
  DETENIDA,
  /** Acabó con un veredicto. */
  TERMINADA,
  /** Falló el programa; se puede pedir otra. */
  FALLIDA
}
