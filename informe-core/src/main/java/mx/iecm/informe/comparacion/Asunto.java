package mx.iecm.informe.comparacion;

/** De qué habla una diferencia; en el orden en que el informe lo presenta. */
public enum Asunto {
  INFORME("informe", "El informe"),
  PERSONA("persona", "Personas"),
  PRESENTACION("presentacion", "Presentación"),
  SESION("sesion", "Sesiones"),
  ASISTENCIA("asistencia", "Asistencia"),
  ACUERDO("acuerdo", "Acuerdos"),
  LINEA("linea", "Líneas de acción"),
  NARRATIVA("narrativa", "Narrativa"),
  SILENCIO("silencio", "Líneas sin actividad"),
  TABLA("tabla", "Tablas"),
  RENGLON("renglon", "Renglones de las tablas"),
  PENDIENTE("pendiente", "Pendientes"),
  CIFRA("cifra", "Cifras");

  private final String clave;
  private final String titulo;

  Asunto(String clave, String titulo) {
    this.clave = clave;
    this.titulo = titulo;
  }

  /** Con que lo nombra el JSON: sin acentos ni mayúsculas. */
  public String clave() {
    return clave;
  }

  /** Con que se encabeza en un texto. */
  public String titulo() {
    return titulo;
  }
}
