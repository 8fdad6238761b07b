package mx.iecm.informe.regla;

/** Los documentos de donde vienen las normas. */
public final class Fuentes {

  /** Cómo se escribe una fecha. */
  public static final String FECHAS = "Guía de los libros, fechas";

  /** De dónde sale una cifra y a qué ha de ser igual. */
  public static final String CIFRAS = "Guía de los libros, cifras";

  /** Qué forma tiene un folio y en qué orden va. */
  public static final String FOLIOS = "Guía de los libros, series de folios";

  /** Cómo se escribe un horario. */
  public static final String HORARIOS = "Guía de los libros, horarios";

  /** Qué se escribe en cada columna de texto, y cómo. */
  public static final String TEXTOS = "Guía de los libros, textos";

  /** Qué partes tiene una clave programática. */
  public static final String CLAVES = "Clasificador programático del ejercicio";

  /** Cuándo se sesiona, con quiénes y qué se acuerda. */
  public static final String SESIONES = "Reglamento de sesiones, actas y asistencia";

  /** De qué líneas se informa y quién responde de cada una. */
  public static final String PROGRAMA =
      "Programa de trabajo del órgano, cobertura de líneas de acción";

  /** Dónde va una nota al pie. */
  public static final String NOTAS = "Guía de los libros, notas al pie";

  /** Cómo se escribe una dirección electrónica. */
  public static final String ENLACES = "Guía de los libros, direcciones";

  /** Cómo se llama cada persona, área e institución. */
  public static final String NOMBRES = "Hojas Personas, Áreas y Siglas del programa";

  private Fuentes() {}
}
