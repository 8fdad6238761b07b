package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.paquete.Nodos;
import org.w3c.dom.Element;

/**
 * Una tabla por sus filas y casillas.
 *
 * @param filas de arriba abajo
 */
record Cuadricula(List<Fila> filas) {

  /**
   * Una fila.
   *
   * @param encabezado si se repite en cada página
   * @param casillas de izquierda a derecha
   */
  record Fila(boolean encabezado, List<Casilla> casillas) {}

  /**
   * Una casilla.
   *
   * @param columna en que empieza, desde 0
   * @param ancho cuántas columnas ocupa
   * @param combinada {@code ""}, {@code restart} si empieza hacia abajo o {@code continue} si sigue
   * @param texto lo que dice
   */
  record Casilla(int columna, int ancho, String combinada, String texto) {

    boolean sigue() {
      return combinada.equals("continue");
    }
  }

  static Cuadricula de(Element tabla) {
    return new Cuadricula(Nodos.hijos(tabla, "tr").stream().map(Cuadricula::fila).toList());
  }

  private static Fila fila(Element tr) {
    var casillas = new ArrayList<Casilla>();
    int columna = 0;
    for (Element tc : Nodos.hijos(tr, "tc")) {
      var casilla = casilla(tc, columna);
      casillas.add(casilla);
      columna += casilla.ancho();
    }
    boolean encabezado =
        Nodos.hijo(tr, "trPr").filter(p -> Nodos.encendida(p, "tblHeader")).isPresent();
    return new Fila(encabezado, casillas);
  }

  private static Casilla casilla(Element tc, int columna) {
    var propiedades = Nodos.hijo(tc, "tcPr");
    int ancho = propiedades.map(p -> Nodos.entero(Nodos.valor(p, "gridSpan"), 1)).orElse(1);
    String combinada =
        propiedades
            .flatMap(p -> Nodos.hijo(p, "vMerge"))
            .map(v -> Nodos.atributo(v, "val").equals("restart") ? "restart" : "continue")
            .orElse("");
    return new Casilla(columna, ancho, combinada, Nodos.texto(tc));
  }
}
