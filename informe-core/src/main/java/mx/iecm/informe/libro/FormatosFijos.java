package mx.iecm.informe.libro;

import static mx.iecm.informe.modelo.TipoColumna.FECHA;
import static mx.iecm.informe.modelo.TipoColumna.FOLIO;
import static mx.iecm.informe.modelo.TipoColumna.LISTA;
import static mx.iecm.informe.modelo.TipoColumna.NUMERO;
import static mx.iecm.informe.modelo.TipoColumna.TEXTO;
import static mx.iecm.informe.modelo.TipoColumna.TEXTO_LARGO;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.modelo.TipoSesion;

/** Las hojas del contrato, columna por columna; las de tablas las define cada programa. */
final class FormatosFijos {

  static final String ORDEN = "Orden";
  static final String LINEA = "Línea";

  /** Tipos de la narrativa; el primero es el que vale si la celda va en blanco. */
  static final List<String> TIPOS_DE_NARRATIVA =
      List.of("párrafo", "viñeta", "numerado", "subtítulo", "tabla", "imagen");

  static final List<String> AFIRMATIVOS = List.of("sí", "si", "x", "✓", "1", "verdadero");
  private static final List<String> SI_NO =
      Stream.concat(AFIRMATIVOS.stream(), Stream.of("no", "0", "falso")).toList();
  private static final List<String> MODALIDADES = List.of("a distancia", "presencial", "híbrida");
  private static final List<String> CADENCIAS =
      List.of(
          "semanal lunes",
          "semanal martes",
          "semanal miércoles",
          "semanal jueves",
          "semanal viernes",
          "quincenal",
          "mensual");

  // programa.xlsx
  static final FormatoDeHoja ORGANO =
      FormatoDeHoja.fija(
          "Órgano",
          pide("Siglas", TEXTO),
          pide("Nombre", TEXTO),
          pide("Institución", TEXTO),
          pide("Siglas de la institución", TEXTO),
          pide("Órgano creador", TEXTO),
          pide("Acuerdo de creación", TEXTO),
          pide("Fecha de creación", FECHA),
          pide("Fundamento", TEXTO),
          pide("Programa", TEXTO),
          pide("Acuerdo del programa", TEXTO),
          pide("Sesión del programa", TEXTO),
          pide("Ejercicio", NUMERO));
  static final FormatoDeHoja PERSONAS =
      FormatoDeHoja.fija(
          "Personas",
          admite(ORDEN, NUMERO),
          pide("Nombre", TEXTO),
          admite("Tratamiento", TEXTO),
          pide("Cargo", TEXTO),
          lista("Tipo", true, TipoPersona.etiquetas()),
          lista("Voto", false, SI_NO),
          admite("Desde", FECHA),
          admite("Hasta", FECHA));
  static final FormatoDeHoja AREAS =
      FormatoDeHoja.fija(
          "Áreas", pide("Siglas", TEXTO), pide("Nombre", TEXTO), admite("Titular", TEXTO));
  static final FormatoDeHoja RUBROS =
      FormatoDeHoja.fija("Rubros", pide("Número", NUMERO), pide("Título", TEXTO));
  static final FormatoDeHoja ACTIVIDADES =
      FormatoDeHoja.fija(
          "Actividades",
          pide("Rubro", NUMERO),
          pide("Letra", TEXTO),
          pide("Título", TEXTO_LARGO),
          pide("Clave programática", TEXTO));
  static final FormatoDeHoja LINEAS =
      FormatoDeHoja.fija(
          "Líneas", pide("Línea", TEXTO), pide("Título", TEXTO_LARGO), pide("Área", TEXTO));
  static final FormatoDeHoja TABLAS =
      FormatoDeHoja.fija(
          "Tablas",
          pide("Tabla", TEXTO),
          pide("Hoja", TEXTO),
          admite("Rótulo", TEXTO_LARGO),
          admite("Combinar", TEXTO),
          lista("Cadencia", false, CADENCIAS),
          lista("Fuera de periodo", false, List.of("nota", "libre")),
          admite("Gráfica", TEXTO));
  static final FormatoDeHoja COLUMNAS =
      FormatoDeHoja.fija(
          "Columnas",
          pide("Tabla", TEXTO),
          admite(ORDEN, NUMERO),
          pide("Encabezado", TEXTO),
          lista("Tipo", true, TipoColumna.etiquetas()),
          lista("Obligatoria", false, SI_NO),
          admite("Lista", TEXTO_LARGO),
          admite("Ancho", NUMERO));
  static final FormatoDeHoja CIFRAS_DEL_PROGRAMA =
      FormatoDeHoja.fija(
          "Cifras",
          pide("Clave", TEXTO),
          pide("Descripción", TEXTO_LARGO),
          pide("Origen", TEXTO_LARGO),
          admite("Sustantivo", TEXTO),
          admite("Igual a", TEXTO));
  static final FormatoDeHoja SERIES =
      FormatoDeHoja.fija(
          "Series", pide("Serie", TEXTO), pide("Patrón", TEXTO), lista("Continua", false, SI_NO));
  static final FormatoDeHoja SIGLAS =
      FormatoDeHoja.fija("Siglas", pide("Siglas", TEXTO), pide("Nombre oficial", TEXTO));
  static final FormatoDeHoja INHABILES =
      FormatoDeHoja.fija("Inhábiles", pide("Fecha", FECHA), pide("Motivo", TEXTO));

  // secretaria.xlsx
  static final FormatoDeHoja INFORME =
      FormatoDeHoja.fija(
          "Informe",
          pide("Periodo", TEXTO),
          pide("Ordinal", TEXTO),
          pide("Punto", TEXTO),
          pide("Sesión de presentación", TEXTO),
          pide("Fecha de presentación", FECHA),
          lista("Modalidad", false, MODALIDADES));
  static final FormatoDeHoja SESIONES =
      FormatoDeHoja.fija(
          "Sesiones",
          pide("Clave", TEXTO),
          pide("Número", NUMERO),
          lista("Tipo", true, TipoSesion.etiquetas()),
          pide("Fecha", FECHA),
          lista("Modalidad", false, MODALIDADES));
  static final FormatoDeHoja ACUERDOS =
      FormatoDeHoja.fija(
          "Acuerdos",
          new Columna("Folio", FOLIO, false, List.of(), Serie.ACUERDOS, 0),
          pide("Sesión", TEXTO),
          pide("Asunto", TEXTO_LARGO));
  static final FormatoDeHoja PRESENTACION =
      FormatoDeHoja.fija("Presentación", admite(ORDEN, NUMERO), pide("Texto", TEXTO_LARGO));
  static final FormatoDeHoja CIFRAS =
      FormatoDeHoja.fija(
          "Cifras", pide("Clave", TEXTO), pide("Valor", NUMERO), admite("Fuente", TEXTO));

  // entregas/*.xlsx
  static final FormatoDeHoja PORTADA =
      FormatoDeHoja.fija(
          "Portada",
          pide("Formato", TEXTO),
          pide("Órgano", TEXTO),
          pide("Periodo", TEXTO),
          pide("Área", TEXTO),
          pide("Responsable", TEXTO),
          pide("Fecha de entrega", FECHA));
  static final FormatoDeHoja NARRATIVA =
      FormatoDeHoja.fija(
              "Narrativa",
              pide(LINEA, TEXTO),
              admite(ORDEN, NUMERO),
              lista("Tipo", false, TIPOS_DE_NARRATIVA),
              pide("Texto", TEXTO_LARGO),
              admite("Nota", TEXTO_LARGO))
          .esperando(LINEA);
  static final FormatoDeHoja PENDIENTES =
      FormatoDeHoja.fija(
              "Pendientes",
              pide(LINEA, TEXTO),
              admite(ORDEN, NUMERO),
              lista("Nivel", false, List.of("1", "2")),
              pide("Texto", TEXTO_LARGO),
              admite("Cantidad", NUMERO),
              admite("Unidad", TEXTO))
          .esperando(LINEA);
  static final FormatoDeHoja SIN_ACTIVIDAD =
      FormatoDeHoja.fija(
          "Sin actividad",
          pide(LINEA, TEXTO),
          lista("Apartado", false, List.of("IV", "V")),
          pide("Motivo", TEXTO_LARGO));

  private FormatosFijos() {}

  static FormatoDeHoja asistencia(List<String> sesiones) {
    var columnas = new ArrayList<Columna>();
    columnas.add(pide("Persona", TEXTO));
    sesiones.forEach(s -> columnas.add(admite(s, TEXTO)));
    return FormatoDeHoja.fija("Asistencia", columnas.toArray(Columna[]::new));
  }

  private static Columna pide(String encabezado, TipoColumna tipo) {
    return Columna.de(encabezado, tipo, true);
  }

  private static Columna admite(String encabezado, TipoColumna tipo) {
    return Columna.de(encabezado, tipo, false);
  }

  private static Columna lista(String encabezado, boolean obligatoria, List<String> valores) {
    return new Columna(encabezado, LISTA, obligatoria, valores, "", 0);
  }
}
