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

  static final int NIVELES = 2;
  private static final String CAMPO =
      "/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u"
          + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

  private Indice() {}

  /** El número con que la plantilla imprime un título de los dos primeros niveles. */
  static String numero(Titulo titulo) {
    return titulo.nivel() == 1 ? Romanos.mayusculas(titulo.numero()) + "." : titulo.numero() + ".";
  }

  /** Los títulos que entran en el índice. */
  static List<Entrada> visibles(List<Entrada> entradas) {
    return entradas.stream().filter(e -> e.nivel() <= NIVELES).toList();
  }

  /**
   * El campo.
   *
   * @param paginas la de cada título que entra; vacía si no se saben, y entonces las pone Word
   */
  static String xml(List<Entrada> entradas, List<Integer> paginas) {
    var tinta = new Tinta();
    var visibles = visibles(entradas);
    // Un campo sin terminar hace que Word pregunte al abrir: solo se marca así si le falta algo.
    String abrir =
        "<w:r><w:fldChar w:fldCharType=\"begin\""
            + (paginas.isEmpty() ? " w:dirty=\"true\"" : "")
            + CAMPO;
    for (int i = 0; i < visibles.size(); i++) {
      Entrada e = visibles.get(i);
      tinta.marca(Tablillas.parrafo(e.nivel() == 1 ? Estilo.INDICE_1 : Estilo.INDICE_2));
      tinta.marca(i == 0 ? abrir : "");
      entrada(e, paginas.isEmpty() ? "" : paginas.get(i).toString(), tinta);
      tinta.marca(i == visibles.size() - 1 ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "");
      tinta.marca("</w:p>");
    }
    return tinta.toString();
  }

  private static void entrada(Entrada e, String pagina, Tinta tinta) {
    tinta.marca("<w:hyperlink w:anchor=\"" + e.marcador() + "\" w:history=\"1\"><w:r><w:t>");
    tinta.marca(e.numero() + "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>");
    tinta.texto(e.texto(), 0, e.texto().length());
    tinta.marca(
        "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF "
            + e.marcador()
            + " \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + (pagina.isEmpty() ? "" : "<w:r><w:t>" + pagina + "</w:t></w:r>")
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink>");
  }
}
