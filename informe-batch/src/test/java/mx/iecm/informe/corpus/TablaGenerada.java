package mx.iecm.informe.corpus;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Una tabla de un caso generado.
 *
 * @param clave por ejemplo {@code 1.a.i-1}
 * @param area la que la llena
 * @param cuenta el sustantivo de la cifra que cuenta sus renglones
 * @param cadencia como la escribe el programa; {@code ""} si no tiene
 * @param columnas en su orden
 * @param hoja la de la entrega
 */
record TablaGenerada(
    String clave,
    String area,
    Clase clase,
    Sustantivo cuenta,
    String cadencia,
    List<Columna> columnas,
    HojaGenerada hoja) {

  /** De qué es una tabla. */
  enum Clase {
    REGISTRO,
    SEMANAL,
    QUINCENAL,
    MENSUAL,
    AGENDA,
    LISTADO
  }

  /** Con qué se nombra una cifra, y el prefijo de los folios de lo que cuenta. */
  record Sustantivo(String clave, String singular, String plural, String prefijo) {

    static final List<Sustantivo> TODOS =
        List.of(
            new Sustantivo("talleres", "taller", "talleres", "TALL"),
            new Sustantivo("foros", "foro", "foros", "FORO"),
            new Sustantivo("cursos", "curso", "cursos", "CURS"),
            new Sustantivo("dictamenes", "dictamen", "dictámenes", "DICT"),
            new Sustantivo("visitas", "visita", "visitas", "VIST"),
            new Sustantivo("boletines", "boletín", "boletines", "BOLE"),
            new Sustantivo("opiniones", "opinión", "opiniones", "OPIN"),
            new Sustantivo("ferias", "feria", "ferias", "FERI"),
            new Sustantivo("reportes", "reporte", "reportes", "REPO"),
            new Sustantivo("campanas", "campaña", "campañas", "CAMP"),
            new Sustantivo("mesas", "mesa de trabajo", "mesas de trabajo", "MESA"),
            new Sustantivo("informes", "informe parcial", "informes parciales", "INFO"),
            new Sustantivo("concursos", "concurso", "concursos", "CONC"));

    String patron() {
      return prefijo + "/{n:3}/{aaaa}";
    }

    String folio(int numero, int ejercicio) {
      return "%s/%03d/%d".formatted(prefijo, numero, ejercicio);
    }
  }

  /**
   * Una columna.
   *
   * @param tipo como lo escribe el programa
   * @param lista los valores que admite, o su serie; {@code ""} si no tiene
   */
  record Columna(String encabezado, String tipo, boolean obligatoria, String lista) {

    static Columna pide(String encabezado, String tipo) {
      return new Columna(encabezado, tipo, true, "");
    }
  }

  String linea() {
    return clave.substring(0, clave.indexOf('-'));
  }

  boolean libre() {
    return clase == Clase.AGENDA;
  }

  /** La gráfica que pide: las que tienen fecha, por mes; las de listado, de lo que listan. */
  String grafica() {
    return switch (clase) {
      case REGISTRO, SEMANAL -> "por mes";
      case LISTADO -> "por valor:" + asunto();
      default -> "";
    };
  }

  boolean tiene(String encabezado) {
    return columnas.stream().anyMatch(c -> c.encabezado().equals(encabezado));
  }

  /** El encabezado de su columna de texto obligatoria. */
  String asunto() {
    return columnas.stream()
        .filter(c -> c.obligatoria() && c.tipo().startsWith("texto"))
        .findFirst()
        .orElseThrow()
        .encabezado();
  }

  /** Las filas que entran en las cifras: las que no llevan nota. */
  List<Integer> contadas() {
    return IntStream.rangeClosed(2, hoja.ultima())
        .filter(f -> hoja.texto(f, "Nota").isEmpty())
        .boxed()
        .toList();
  }
}
