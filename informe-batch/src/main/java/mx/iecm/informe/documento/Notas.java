package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.xml.Tinta;

/** Las notas al pie del documento, numeradas en el orden en que se llaman. */
final class Notas {

  /** Las que Word admite; las que siguen se imprimen en su lugar, entre paréntesis. */
  private static final int TOPE = 32_767;

  private static final String ESTILO =
      "<w:r><w:rPr><w:rStyle w:val=\"" + Estilo.LLAMADA.id() + "\"/></w:rPr>";

  private final List<Texto> notas = new ArrayList<>();

  /** Agrega una nota y escribe su llamada. */
  void llamar(Texto nota, Tinta tinta) {
    if (notas.size() == TOPE) {
      new Corridas(Vinculos.ningunos())
          .escribir(Texto.de(" (Nota: ").mas(nota.escrito()).mas(")"), tinta);
      return;
    }
    notas.add(nota);
    tinta.marca(ESTILO + "<w:footnoteReference w:id=\"" + notas.size() + "\"/></w:r>");
  }

  /** Las notas como XML, para el final de la parte de notas. */
  String xml(Marcas marcas) {
    var tinta = new Tinta();
    var corridas = new Corridas(Vinculos.ningunos(), marcas);
    for (int i = 0; i < notas.size(); i++) {
      tinta.marca("<w:footnote w:id=\"" + (i + 1) + "\">");
      tinta.marca(Tablillas.parrafo(Estilo.NOTA_AL_PIE) + ESTILO + "<w:footnoteRef/></w:r>");
      corridas.escribir(Texto.de(" ").mas(notas.get(i)), tinta);
      tinta.marca("</w:p></w:footnote>");
    }
    return tinta.toString();
  }
}
