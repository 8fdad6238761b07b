package mx.iecm.informe.api;

import java.util.List;

/**
 * Una parte de una lista que crece.
 *
 * @param lista los de esta parte
 * @param siguiente con qué se pide la que sigue; {@code ""} si no hay más
 */
public record Pagina<T>(List<T> lista, String siguiente) {

  /** Con su propia copia de la lista. */
  public Pagina {
    lista = List.copyOf(lista);
  }
}
