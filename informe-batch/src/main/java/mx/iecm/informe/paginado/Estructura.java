package mx.iecm.informe.paginado;

import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** El árbol de etiquetas de un PDF, mientras se completa lo que a cada una le falta. */
final class Estructura {

  private final COSArray nombres = new COSArray();
  private final Iterator<String> graficas;

  /**
   * @param graficas la descripción de cada gráfica, en orden: LibreOffice guarda la de las imágenes
   *     y pierde la de las gráficas
   */
  Estructura(List<String> graficas) {
    this.graficas = graficas.iterator();
  }

  void completar(PDDocument documento) {
    var raiz = documento.getDocumentCatalog().getStructureTreeRoot();
    if (raiz == null) {
      return;
    }
    recorrer(raiz);
    if (nombres.size() > 0) {
      var arbol = new COSDictionary();
      arbol.setItem(COSName.NAMES, nombres);
      raiz.getCOSObject().setItem(COSName.ID_TREE, arbol);
    }
  }

  private void recorrer(PDStructureNode nodo) {
    for (Object hijo : nodo.getKids()) {
      if (hijo instanceof PDStructureElement elemento) {
        completar(elemento);
        recorrer(elemento);
      }
    }
  }

  private void completar(PDStructureElement elemento) {
    switch (elemento.getStructureType()) {
      case "Note" -> nombrar(elemento);
      case "Table" -> new TablaEtiquetada(elemento).cuadrar();
      case "Figure" -> describir(elemento);
      default -> {
        // A las demás no les falta nada.
      }
    }
  }

  private void nombrar(PDStructureElement nota) {
    // El árbol va en orden de nombre: con ceros, el orden es el de aparición.
    var id = new COSString("nota-%06d".formatted(nombres.size() / 2 + 1));
    nota.getCOSObject().setItem(COSName.ID, id);
    nombres.add(id);
    nombres.add(nota.getCOSObject());
  }

  private void describir(PDStructureElement figura) {
    if (figura.getAlternateDescription() == null && graficas.hasNext()) {
      figura.setAlternateDescription(graficas.next());
    }
  }
}
