package mx.iecm.informe.documento;

import org.docx4j.openpackaging.exceptions.InvalidOperationException;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;

/**
 * La numeración de títulos y listas: la lleva la plantilla, y aquí solo se corrige cuando el número
 * que toca no es el que sigue.
 */
final class Numeracion {

  private static final int TITULOS = 1;
  private static final int LISTA = 3;

  private final NumberingDefinitionsPart parte;
  private final int[] van = new int[5];
  private long lista = LISTA;

  Numeracion(NumberingDefinitionsPart parte) {
    this.parte = parte;
  }

  /**
   * Las propiedades que un título necesita para llevar su número; {@code ""} si basta su estilo.
   */
  String titulo(int nivel, int numero) {
    int sigue = van[nivel] + 1;
    for (int i = nivel + 1; i < van.length; i++) {
      van[i] = 0;
    }
    van[nivel] = numero > 0 ? numero : sigue;
    return van[nivel] == sigue ? "" : propiedades(nivel - 1, reiniciar(TITULOS, nivel - 1, numero));
  }

  /** Las propiedades de un elemento de lista numerada. */
  String deLista(boolean primero) {
    if (primero) {
      lista = reiniciar(LISTA, 0, 1);
    }
    return propiedades(0, lista);
  }

  private long reiniciar(int lista, int nivel, int numero) {
    try {
      return parte.restart(lista, nivel, numero);
    } catch (InvalidOperationException e) {
      throw new IllegalStateException("la plantilla no tiene la lista " + lista, e);
    }
  }

  private static String propiedades(int nivel, long lista) {
    return "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>"
        .formatted(Integer.toString(nivel), Long.toString(lista));
  }
}
