package mx.iecm.informe.servidor;

import java.util.function.Consumer;

/**
 * Un estado de una página que hay que ver.
 *
 * @param direccion verbo y ruta con que se llega, como los publica la aplicación
 * @param plantilla con que se llena
 * @param quien la ve; vacío si nadie ha entrado
 * @param dice lo que distingue este estado de los demás
 * @param llegar cómo se llega
 */
record Visita(
    String direccion, String plantilla, String quien, String dice, Consumer<Escena> llegar) {

  /** Si una ruta es de esta dirección. */
  boolean esDe(String ruta) {
    String patron = direccion.split(" ")[1].replaceAll("\\{\\w+}", "[^/]+");
    return ruta.matches(patron + "/?");
  }

  @Override
  public String toString() {
    return plantilla + ", " + (quien.isEmpty() ? "nadie" : quien) + ": " + dice;
  }
}
