package mx.iecm.informe.regla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;

/**
 * Dónde está un renglón: el informe, la tabla y la hoja. Se calcula una vez por hoja lo que se
 * consulta en cada renglón. No es para varios hilos: recuerda las palabras del último renglón, que
 * varias reglas miran.
 */
public final class Situacion {

  private final Contexto contexto;
  private final Tabla tabla;
  private final Hoja hoja;
  private final int[] deFecha;
  private final int[] deTexto;
  private final List<ColumnaDeFolio> deFolio;
  private final int[] deHora;
  private final int columnaDeFecha;
  private final ColumnasDeAgenda agenda;
  private final boolean unRenglonUnActo;
  private final Map<LocalDate, String> inhabiles;
  private final boolean[] dePalabras;
  private final Palabras[] leidas;

  /** La situación de los renglones de una hoja. */
  public Situacion(Contexto contexto, Tabla tabla, Hoja hoja) {
    this.contexto = contexto;
    this.tabla = tabla;
    this.hoja = hoja;
    this.deFecha = columnas(c -> c.tipo().esDeFechas());
    this.deTexto =
        columnas(c -> c.tipo() == TipoColumna.TEXTO || c.tipo() == TipoColumna.TEXTO_LARGO);
    this.deFolio = ColumnaDeFolio.de(tabla, contexto.programa());
    this.deHora = columnas(c -> c.tipo() == TipoColumna.HORA);
    this.columnaDeFecha = tabla.columnaDeFecha();
    this.agenda = ColumnasDeAgenda.de(tabla, deHora, deTexto);
    this.unRenglonUnActo =
        columnas(c -> c.tipo() == TipoColumna.NUMERO).length == 0
            && contexto.programa().cifras().stream().anyMatch(c -> cuentaRenglones(c.fuente()));
    this.inhabiles =
        contexto.programa().inhabiles().stream()
            .collect(Collectors.toMap(Inhabil::fecha, Inhabil::motivo, (uno, otro) -> uno));
    this.dePalabras = new boolean[tabla.columnas().size()];
    for (int i : deTexto) {
      dePalabras[i] = true;
    }
    this.leidas = new Palabras[tabla.columnas().size() + 1];
    Arrays.setAll(leidas, i -> new Palabras());
  }

  /** Una columna de folios con la serie a la que está atada y su patrón, ya preparado. */
  public record ColumnaDeFolio(int columna, Serie serie, PatronDeFolio patron) {

    /** Las de esa tabla, en su orden. */
    static List<ColumnaDeFolio> de(Tabla tabla, Programa programa) {
      var folios = new ArrayList<ColumnaDeFolio>();
      for (int i = 0; i < tabla.columnas().size(); i++) {
        int columna = i;
        if (tabla.columnas().get(i).tipo() == TipoColumna.FOLIO) {
          programa
              .serie(tabla.columnas().get(i).serie())
              .map(s -> new ColumnaDeFolio(columna, s, PatronDeFolio.de(s)))
              .ifPresent(folios::add);
        }
      }
      return List.copyOf(folios);
    }
  }

  private boolean cuentaRenglones(Fuente fuente) {
    return fuente instanceof Fuente.Filas f && f.tablas().contains(tabla.clave());
  }

  private int[] columnas(Predicate<Columna> cuales) {
    return IntStream.range(0, tabla.columnas().size())
        .filter(i -> cuales.test(tabla.columnas().get(i)))
        .toArray();
  }

  public Contexto contexto() {
    return contexto;
  }

  public Tabla tabla() {
    return tabla;
  }

  public Hoja hoja() {
    return hoja;
  }

  /** Índices de las columnas de fecha; no se modifica. */
  public int[] deFecha() {
    return deFecha;
  }

  /** Índices de las columnas de texto; no se modifica. */
  public int[] deTexto() {
    return deTexto;
  }

  /** Las columnas de folio atadas a una serie. */
  public List<ColumnaDeFolio> deFolio() {
    return deFolio;
  }

  /** Índices de las columnas de hora; no se modifica. */
  public int[] deHora() {
    return deHora;
  }

  /** Si la tabla es de una línea del programa, y no una hoja fija como la de sesiones. */
  public boolean delPrograma() {
    return !tabla.linea().isEmpty();
  }

  /** Índice de la columna que fecha el renglón; −1 si ninguna. */
  public int columnaDeFecha() {
    return columnaDeFecha;
  }

  /** La hora y la actividad, si la tabla es una agenda. */
  public ColumnasDeAgenda agenda() {
    return agenda;
  }

  /** Si una cifra del programa cuenta los renglones de la tabla y ninguna columna dice cuántos. */
  public boolean unRenglonUnActo() {
    return unRenglonUnActo;
  }

  /** Los días inhábiles del ejercicio, con su motivo. */
  public Map<LocalDate, String> inhabiles() {
    return inhabiles;
  }

  /** Toda la hoja, para lo que no está en ninguna celda. */
  public Lugar lugar() {
    return Lugar.hoja(hoja.libro(), hoja.nombre());
  }

  /** Cuántos textos puede tener un renglón: uno por columna y, al final, su nota. */
  public int textos() {
    return leidas.length;
  }

  /**
   * Las palabras de un texto del renglón, que valen hasta que se pidan las de otro renglón; sin
   * ninguna si no es un texto. También lo es lo que no se pudo leer como lo que su columna pide.
   */
  public Palabras palabras(Renglon renglon, int columna) {
    return leidas[columna].leer(texto(renglon, columna));
  }

  private String texto(Renglon renglon, int columna) {
    if (columna == dePalabras.length) {
      return renglon.nota().escrito();
    }
    var celda = renglon.celda(columna);
    boolean esTexto = dePalabras[columna] || malLeida(celda.valor());
    return esTexto && !celda.nadaQueLeer() ? celda.escrito() : "";
  }

  private static boolean malLeida(Valor valor) {
    return valor instanceof Valor.OtroTipo || (valor instanceof Fechas f && !f.legibles());
  }

  /** El lugar de una celda; el de la nota es su fila. */
  public Lugar lugar(Renglon renglon, int columna) {
    if (columna == dePalabras.length) {
      return Lugar.celda(hoja.libro(), hoja.nombre(), renglon.fila() + ":" + renglon.fila());
    }
    return Lugar.celda(hoja.libro(), hoja.nombre(), hoja.celda(columna, renglon.fila()));
  }

  /** El origen de una celda; el de la nota es su fila. */
  public Origen origen(Renglon renglon, int columna) {
    if (columna == dePalabras.length) {
      return new Origen(hoja.libro(), hoja.nombre(), renglon.fila() + ":" + renglon.fila());
    }
    return new Origen(hoja.libro(), hoja.nombre(), hoja.celda(columna, renglon.fila()));
  }
}
