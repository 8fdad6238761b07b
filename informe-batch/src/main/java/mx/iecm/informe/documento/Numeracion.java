package mx.iecm.informe.documento;

import java.util.Optional;
import org.docx4j.openpackaging.exceptions.InvalidOperationException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase.NumPr;
import org.docx4j.wml.Style;

/**
 * La numeración de títulos y listas: la lleva la plantilla, y aquí solo se corrige cuando el número
 * que toca no es el que sigue.
 */
final class Numeracion {

  private final NumberingDefinitionsPart parte;
  private final long titulos;
  private final long numerada;
  private final int[] van = new int[5];
  private long lista;

  private Numeracion(NumberingDefinitionsPart parte, long titulos, long numerada) {
    this.parte = parte;
    this.titulos = titulos;
    this.numerada = numerada;
    this.lista = numerada;
  }

  /** La de un documento: Word cambia el número de sus listas, y los estilos dicen cuál es cuál. */
  static Numeracion de(MainDocumentPart documento) {
    var estilos = documento.getStyleDefinitionsPart();
    return new Numeracion(
        documento.getNumberingDefinitionsPart(),
        lista(estilos, Estilo.TITULO_1),
        lista(estilos, Estilo.NUMERADO));
  }

  private static long lista(StyleDefinitionsPart estilos, Estilo estilo) {
    var lista =
        Optional.ofNullable(estilos.getStyleById(estilo.id()))
            .map(Style::getPPr)
            .map(PPr::getNumPr)
            .map(NumPr::getNumId);
    return lista.orElseThrow().getVal().longValueExact();
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
    return van[nivel] == sigue ? "" : propiedades(nivel - 1, reiniciar(titulos, nivel - 1, numero));
  }

  /** Las propiedades de un elemento de lista numerada. */
  String deLista(boolean primero) {
    if (primero) {
      lista = reiniciar(numerada, 0, 1);
    }
    return propiedades(0, lista);
  }

  private long reiniciar(long lista, int nivel, int numero) {
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
