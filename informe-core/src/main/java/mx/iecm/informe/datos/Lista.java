package mx.iecm.informe.datos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;

/**
 * Un CSV fijo, igual en todo informe: sus columnas y de dónde salen sus renglones.
 *
 * @param archivo su nombre
 * @param que qué hay en cada renglón
 * @param columnas en su orden
 * @param renglones los del informe, cada uno con una celda por columna
 */
record Lista(
    String archivo,
    String que,
    List<ColumnaDeDatos> columnas,
    Function<Informe, Stream<List<String>>> renglones) {

  Lista {
    columnas = List.copyOf(columnas);
  }

  /** Empieza una lista que sale de {@code fuente}. */
  static Redactor de(String archivo, String que, String fuente) {
    return new Redactor(archivo, que, fuente);
  }

  /** Las tres celdas que dicen de dónde salió un dato. */
  static List<String> origen(Origen origen) {
    return List.of(origen.libro(), origen.hoja(), origen.celda());
  }

  /** Las celdas de un renglón y, después, de dónde salió. */
  static List<String> conOrigen(Origen origen, String... celdas) {
    var todas = new ArrayList<>(List.of(celdas));
    todas.addAll(origen(origen));
    return todas;
  }

  /** Va reuniendo las columnas de una lista. */
  static final class Redactor {

    private final String archivo;
    private final String que;
    private final String fuente;
    private final List<ColumnaDeDatos> columnas = new ArrayList<>();

    private Redactor(String archivo, String que, String fuente) {
      this.archivo = archivo;
      this.que = que;
      this.fuente = fuente;
    }

    Redactor columna(String nombre, Forma forma, String descripcion) {
      return columna(nombre, forma, "", descripcion);
    }

    Redactor columna(String nombre, Forma forma, String unidad, String descripcion) {
      columnas.add(new ColumnaDeDatos(nombre, forma, unidad, descripcion, fuente));
      return this;
    }

    /** Las columnas que dicen de dónde salió el dato. */
    Redactor origen() {
      return columna("libro", Forma.TEXTO, "libro del que salió, dentro del caso")
          .columna("hoja", Forma.TEXTO, "hoja del libro")
          .columna("celda", Forma.CLAVE, "celda A1; vacía si es toda la hoja");
    }

    Lista con(Function<Informe, Stream<List<String>>> renglones) {
      return new Lista(archivo, que, columnas, renglones);
    }
  }
}
