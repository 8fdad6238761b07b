package mx.iecm.informe.paginado;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/**
 * Un título en el documento ya acomodado.
 *
 * @param nivel 1 para los capítulos
 * @param texto como se imprimió
 * @param pagina en que empieza; la primera del documento es la 1
 */
public record TituloImpreso(int nivel, String texto, int pagina) {

  /**
   * Los títulos de un PDF, en su orden: son sus marcadores.
   *
   * @throws IOException si el PDF no se puede leer
   */
  public static List<TituloImpreso> en(Path pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf.toFile())) {
      var titulos = new ArrayList<TituloImpreso>();
      var marcadores = documento.getDocumentCatalog().getDocumentOutline();
      if (marcadores != null) {
        reunir(documento, marcadores, 1, titulos);
      }
      return List.copyOf(titulos);
    }
  }

  private static void reunir(
      PDDocument documento, PDOutlineNode nodo, int nivel, List<TituloImpreso> titulos)
      throws IOException {
    for (PDOutlineItem marcador : nodo.children()) {
      var pagina = marcador.findDestinationPage(documento);
      titulos.add(
          new TituloImpreso(nivel, marcador.getTitle(), documento.getPages().indexOf(pagina) + 1));
      reunir(documento, marcador, nivel + 1, titulos);
    }
  }
}
