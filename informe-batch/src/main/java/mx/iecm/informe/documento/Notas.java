package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.xml.Tinta;

/** Las notas al pie del documento, en el orden en que se llaman. */
final class Notas {

  private final List<NotaDeCuadro> notas = new ArrayList<>();
  private int siguiente = 1;

  /** Agrega una nota de la narrativa y devuelve su id. */
  int agregar(Texto texto) {
    notas.add(new NotaDeCuadro(siguiente, texto));
    return siguiente++;
  }

  void agregar(List<NotaDeCuadro> deCuadro) {
    notas.addAll(deCuadro);
  }

  /** Las notas como XML, para el final de la parte de notas. */
  String xml() {
    var tinta = new Tinta();
    var corridas = new Corridas(Vinculos.ningunos());
    for (NotaDeCuadro nota : notas) {
      tinta.marca("<w:footnote w:id=\"");
      tinta.entero(nota.id(), 1);
      tinta.marca("\"><w:p><w:pPr><w:pStyle w:val=\"" + Estilo.NOTA_AL_PIE.id() + "\"/></w:pPr>");
      tinta.marca(
          "<w:r><w:rPr><w:rStyle w:val=\""
              + Estilo.LLAMADA.id()
              + "\"/></w:rPr><w:footnoteRef/></w:r>");
      corridas.escribir(Texto.de(" ").mas(nota.texto()), tinta);
      tinta.marca("</w:p></w:footnote>");
    }
    return tinta.toString();
  }
}
