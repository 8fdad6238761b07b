package mx.iecm.informe.regla;

/** Los documentos de donde vienen las normas. */
final class Fuentes {

  static final String FECHAS = "Guía de los libros, fechas";
  static final String CIFRAS = "Guía de los libros, cifras";
  static final String FOLIOS = "Guía de los libros, series de folios";
  static final String HORARIOS = "Guía de los libros, horarios";
  static final String TEXTOS = "Guía de los libros, textos";
  static final String CLAVES = "Clasificador programático del ejercicio";
  static final String SESIONES = "Reglamento de sesiones, actas y asistencia";
  static final String PROGRAMA = "Programa de trabajo del órgano, cobertura de líneas de acción";
  static final String NOTAS = "Guía de los libros, notas al pie";
  static final String ENLACES = "Guía de los libros, direcciones";
  static final String NOMBRES = "Hojas Personas, Áreas y Siglas del programa";

  private Fuentes() {}
}
