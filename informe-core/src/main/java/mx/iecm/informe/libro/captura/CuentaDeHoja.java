package mx.iecm.informe.libro.captura;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.libro.FormatoDeEntrega;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.util.CellReference;

/**
 * Cómo se cuenta, con fórmulas, lo capturado en una hoja.
 *
 * @param tabla clave de su tabla; en una hoja fija, su nombre
 * @param hoja su nombre
 * @param renglones fórmula de los renglones empezados; {@code ""} si no se cuentan
 * @param faltan fórmula de las celdas obligatorias en blanco
 * @param alAbrir celdas obligatorias en blanco mientras nadie captura
 */
record CuentaDeHoja(String tabla, String hoja, String renglones, String faltan, int alAbrir) {

  /** Columnas que se miran para saber si un renglón empezó: una fórmula tiene un largo máximo. */
  private static final int TOPE = 40;

  static CuentaDeHoja de(
      String tabla, String hoja, List<ColumnaDeCaptura> columnas, List<String> puestas) {
    String empezados =
        suma(hoja, columnas, c -> empieza(c) && !puestas.contains(c.encabezado()), "LEN(TRIM(%s))");
    String blancos = suma(hoja, columnas, ColumnaDeCaptura::exigida, "(LEN(TRIM(%s))=0)");
    return new CuentaDeHoja(
        tabla,
        hoja,
        segura("SUMPRODUCT(--(" + empezados + ">0))"),
        blancos.isEmpty() ? "0" : segura("SUMPRODUCT((" + empezados + ">0)*(" + blancos + "))"),
        0);
  }

  /** La misma, cuyos renglones son los que tienen algo en esa columna. */
  CuentaDeHoja contando(int columna) {
    String llenos = "SUMPRODUCT(--(LEN(TRIM(" + rango(hoja, columna) + "))>0))";
    return new CuentaDeHoja(tabla, hoja, segura(llenos), faltan, alAbrir);
  }

  /** La misma, con otra manera de contar lo que falta. */
  CuentaDeHoja debiendo(String formula, int alAbrir) {
    return new CuentaDeHoja(
        tabla, hoja, renglones, formula.startsWith("IFERROR") ? formula : segura(formula), alAbrir);
  }

  boolean deTabla() {
    return !tabla.equals(hoja);
  }

  /** Ni la nota ni el número de orden hacen un renglón. */
  private static boolean empieza(ColumnaDeCaptura columna) {
    return columna.columna().tipo() != TipoColumna.CONSECUTIVO
        && !columna.encabezado().equals("Nota")
        && !columna.encabezado().equals(FormatoDeEntrega.ORDEN);
  }

  private static String suma(
      String hoja,
      List<ColumnaDeCaptura> columnas,
      Predicate<ColumnaDeCaptura> cuales,
      String termino) {
    return IntStream.range(0, columnas.size())
        .filter(i -> cuales.test(columnas.get(i)))
        .limit(TOPE)
        .mapToObj(i -> termino.formatted(rango(hoja, i)))
        .collect(Collectors.joining("+"));
  }

  /** Con un error de Excel entre los datos no se puede contar. */
  private static String segura(String formula) {
    return "IFERROR(" + formula + ",\"revise\")";
  }

  /**
   * Una columna de datos de otra hoja. Empieza en la fila de ayuda, que no dice nada: así una fila
   * insertada arriba de todas también se cuenta.
   */
  static String rango(String hoja, int columna) {
    String letra = CellReference.convertNumToColString(columna);
    return "%s!$%s$%d:$%s$%d"
        .formatted(
            entreComillas(hoja), letra, HojaDeCaptura.PRIMERA, letra, HojaDeCaptura.ULTIMA + 1);
  }

  static String entreComillas(String hoja) {
    return "'" + hoja.replace("'", "''") + "'";
  }
}
