package mx.iecm.informe.asiento;

/** Lo que se anota. Su nombre es público y no cambia: está en las bitácoras exportadas. */
public enum Acto {
  /** Se abrió un periodo. */
  PERIODO_ABIERTO("Periodo abierto"),
  /** Se cambiaron los libros de un periodo. */
  LIBROS_CAMBIADOS("Libros del periodo cambiados"),
  /** Un periodo dejó de recibir. */
  PERIODO_CERRADO("Periodo cerrado"),
  /** Un periodo volvió a recibir. */
  PERIODO_REABIERTO("Periodo abierto otra vez"),
  /** Cambió cuándo recibe un periodo. */
  VENTANA_CAMBIADA("Ventana del periodo cambiada"),
  /** Se dio más tiempo a un área. */
  PRORROGA_OTORGADA("Prórroga otorgada"),
  /** Se le quitó el tiempo de más a un área. */
  PRORROGA_QUITADA("Prórroga quitada"),
  /** Se decidió qué hacer con una regla. */
  REGLA_AJUSTADA("Regla ajustada"),
  /** Una regla volvió a ser como viene. */
  REGLA_COMO_VIENE("Regla como viene"),
  /** Se dijo por qué una advertencia se queda como está. */
  ADVERTENCIA_JUSTIFICADA("Advertencia justificada"),
  /** Se retiró lo que se había dicho de una advertencia. */
  JUSTIFICACION_RETIRADA("Justificación retirada"),
  /** Se dio el informe anterior. */
  ANTERIOR_DADO("Informe anterior dado"),
  /** Dejó de usarse el informe anterior que se había dado. */
  ANTERIOR_QUITADO("Informe anterior quitado"),
  /** Un área entregó. */
  ENTREGA_RECIBIDA("Entrega recibida"),
  /** Llegaron otra vez los bytes de una entrega y volvió a ser la que vale. */
  ENTREGA_REPUESTA("Entrega puesta otra vez"),
  /** Un área retiró lo que había entregado. */
  ENTREGA_RETIRADA("Entrega retirada"),
  /** Se pidió compilar. */
  COMPILACION_PEDIDA("Compilación pedida"),
  /** Se pidió que una compilación se detenga. */
  COMPILACION_DETENIDA("Compilación detenida"),
  /** Se pidió que una compilación siga. */
  COMPILACION_SEGUIDA("Compilación seguida"),
  /** Una compilación acabó con un veredicto. */
  COMPILACION_TERMINADA("Compilación terminada"),
  /** Una compilación no pudo acabar. */
  COMPILACION_FALLIDA("Compilación fallida"),
  /** Alguien entró por la página. */
  SESION_INICIADA("Sesión iniciada"),
  /** Alguien no acertó con su usuario y su clave. */
  SESION_RECHAZADA("Sesión rechazada"),
  /** Alguien salió. */
  SESION_CERRADA("Sesión cerrada"),
  /** Se dio de alta a una persona. */
  PERSONA_CREADA("Persona dada de alta"),
  /** Cambió lo que una persona puede, o se le bloqueó o desbloqueó. */
  PERSONA_CAMBIADA("Persona cambiada"),
  /** Cambió a dónde se le avisa a un área. */
  CORREO_DE_AREA_CAMBIADO("Correo de un área cambiado"),
  /** A una persona se le dio otra clave, o la cambió. */
  CLAVE_CAMBIADA("Clave cambiada");

  private final String nombre;

  Acto(String nombre) {
    this.nombre = nombre;
  }

  /** Dicho a una persona. */
  public String nombre() {
    return nombre;
  }

  /** El de un nombre público, dicho a una persona; el mismo, si ya no se usa. */
  public static String nombre(String publico) {
    for (Acto acto : values()) {
      if (acto.name().equals(publico)) {
        return acto.nombre;
      }
    }
    return publico;
  }
}
