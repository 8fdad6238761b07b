package mx.iecm.informe.documento;

import java.util.List;
import mx.iecm.informe.castellano.Romanos;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.documento.EscritorDeElementos.Entrada;
import mx.iecm.informe.xml.Tinta;

/**
 * El índice: un campo de Word con sus entradas ya puestas, cada una enlazada a su título y con un
 * campo que da su página.
 */
final class Indice {

  private static final int NIVELES = 2;
  private static final String CAMPO =
      "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText"
          + " xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

  private Indice() {}

  /** El número con que la plantilla imprime un título de los dos primeros niveles. */
  static String numero(Titulo titulo) {
    return titulo.nivel() == 1 ? Romanos.mayusculas(titulo.numero()) + "." : titulo.numero() + ".";
  }

  static String xml(List<Entrada> entradas) {
    var tinta = new Tinta();
    var visibles = entradas.stream().filter(e -> e.nivel() <= NIVELES).toList();
    for (int i = 0; i < visibles.size(); i++) {
      Entrada e = visibles.get(i);
      tinta.marca(Tablillas.parrafo(e.nivel() == 1 ? Estilo.INDICE_1 : Estilo.INDICE_2));
      tinta.marca(i == 0 ? CAMPO : "");
      entrada(e, tinta);
      tinta.marca(i == visibles.size() - 1 ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "");
      tinta.marca("</w:p>");
    }
    return tinta.toString();
  }

  private static void entrada(Entrada e, Tinta tinta) {
    String texto = e.numero() + " " + e.texto();
    tinta.marca("<w:hyperlink w:anchor=\"" + e.marcador() + "\" w:history=\"1\"><w:r><w:t>");
    tinta.texto(texto, 0, texto.length());
    tinta.marca(
        "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF "
            + e.marcador()
            + " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
  }
}
