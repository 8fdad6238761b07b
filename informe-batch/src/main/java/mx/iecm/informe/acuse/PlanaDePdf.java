package mx.iecm.informe.acuse;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Las planas de un PDF mientras se llenan: dónde va lo siguiente y de qué etiqueta es cada cosa.
 */
final class PlanaDePdf {

  private static final float MARGEN = 56;
  private static final float NOMBRES = 100;
  private static final float INTERLINEA = 1.35f;

  private final PDDocument documento;
  private final LetraDePdf letra;
  private final PDStructureTreeRoot arbol = new PDStructureTreeRoot();
  private final PDStructureElement raiz = new PDStructureElement("Document", arbol);
  private final COSArray padres = new COSArray();
  private COSArray deEstaPlana = new COSArray();
  private PDPage plana;
  private PDPageContentStream tinta;
  private float y;

  PlanaDePdf(PDDocument documento, LetraDePdf letra) throws IOException {
    this.documento = documento;
    this.letra = letra;
    arbol.appendKid(raiz);
    documento.getDocumentCatalog().setStructureTreeRoot(arbol);
    this.plana = nueva();
    this.tinta = new PDPageContentStream(documento, plana);
  }

  PDStructureElement raiz() {
    return raiz;
  }

  private PDPage nueva() {
    var otra = new PDPage(PDRectangle.LETTER);
    documento.addPage(otra);
    int numero = documento.getNumberOfPages() - 1;
    otra.setStructParents(numero);
    deEstaPlana = new COSArray();
    padres.add(COSInteger.get(numero));
    padres.add(deEstaPlana);
    y = otra.getMediaBox().getHeight() - MARGEN;
    return otra;
  }

  /** Deja un blanco. */
  void espacio(float puntos) {
    y -= puntos;
  }

  /** Un texto a todo lo ancho. */
  void corrido(PDStructureElement elemento, String texto, float tamano) throws IOException {
    for (String renglon : letra.renglones(texto, tamano, ancho())) {
      bajar(tamano);
      escribir(elemento, renglon, MARGEN, y, tamano);
    }
  }

  /** Dos textos, uno junto a otro. */
  void fila(
      PDStructureElement nombre, String suyo, PDStructureElement dato, String otro, float tamano)
      throws IOException {
    var izquierda = letra.renglones(suyo, tamano, NOMBRES - tamano);
    var derecha = letra.renglones(otro, tamano, ancho() - NOMBRES);
    for (int i = 0; i < Math.max(izquierda.size(), derecha.size()); i++) {
      bajar(tamano);
      renglon(nombre, izquierda, i, MARGEN, tamano);
      renglon(dato, derecha, i, MARGEN + NOMBRES, tamano);
    }
  }

  private void renglon(
      PDStructureElement elemento, List<String> renglones, int cual, float x, float tamano)
      throws IOException {
    if (cual < renglones.size()) {
      escribir(elemento, renglones.get(cual), x, y, tamano);
    }
  }

  private float ancho() {
    return plana.getMediaBox().getWidth() - 2 * MARGEN;
  }

  private void bajar(float tamano) throws IOException {
    y -= tamano * INTERLINEA;
    if (y < MARGEN) {
      tinta.close();
      plana = nueva();
      tinta = new PDPageContentStream(documento, plana);
      y -= tamano * INTERLINEA;
    }
  }

  private void escribir(
      PDStructureElement elemento, String texto, float x, float altura, float tamano)
      throws IOException {
    int marca = deEstaPlana.size();
    deEstaPlana.add(elemento.getCOSObject());
    var referencia = new PDMarkedContentReference();
    referencia.setPage(plana);
    referencia.setMCID(marca);
    elemento.appendKid(referencia);
    tinta.beginMarkedContent(COSName.getPDFName(elemento.getStructureType()), marca);
    tinta.beginText();
    tinta.setFont(letra.letra(), tamano);
    tinta.newLineAtOffset(x, altura);
    tinta.showText(texto);
    tinta.endText();
    tinta.endMarkedContent();
  }

  /** Ya no se escribe más. */
  void terminar() throws IOException {
    tinta.close();
    var numeros = new COSDictionary();
    numeros.setItem(COSName.NUMS, padres);
    arbol.setParentTree(new PDNumberTreeNode(numeros, PDParentTreeValue.class));
    arbol.setParentTreeNextKey(documento.getNumberOfPages());
  }
}
