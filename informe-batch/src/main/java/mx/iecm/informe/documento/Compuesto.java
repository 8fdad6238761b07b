package mx.iecm.informe.documento;

import java.util.List;

/**
 * Lo que hay que saber de un documento recién escrito para acomodar sus páginas.
 *
 * @param titulos los del índice, con sus números, en orden
 * @param graficas la descripción de cada gráfica, en orden
 */
public record Compuesto(List<String> titulos, List<String> graficas) {
  public Compuesto {
    titulos = List.copyOf(titulos);
    graficas = List.copyOf(graficas);
  }
}
