package mx.iecm.informe.xml;

import java.util.BitSet;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Recibe lo que JAXB dicta y lo deja en la forma canónica; la raíz queda abierta, sin su etiqueta
 * de cierre, para que se le agregue lo que falte.
 *
 * <p>Dos espacios de sangría por nivel, salvo dentro de lo que tiene texto y de los renglones,
 * donde un espacio de más cambiaría lo escrito. Que no lo haga el escritor de JAXB asegura los
 * mismos bytes con cualquier versión suya.
 */
final class EscritorSax extends DefaultHandler {

  private final Tinta tinta;
  private final int sangria;
  private final BitSet enLinea = new BitSet();
  private int nivel;
  private boolean etiquetaAbierta;

  /**
   * @param sangria nivel de la raíz; 0 si lo es del documento, y entonces declara el espacio de
   *     nombres
   */
  EscritorSax(Tinta tinta, int sangria) {
    this.tinta = tinta;
    this.sangria = sangria;
  }

  @Override
  public void startElement(String espacio, String nombre, String prefijado, Attributes atributos) {
    if (nombre.equals(AspectoXml.NOMBRE)) {
      enLinea.set(nivel);
    }
    cerrarEtiqueta();
    nuevaLinea();
    tinta.marca("<");
    tinta.marca(nombre);
    if (nivel == 0 && sangria == 0) {
      tinta.atributo("xmlns", InformeXml.ESPACIO);
    }
    for (int i = 0; i < atributos.getLength(); i++) {
      tinta.atributo(atributos.getLocalName(i), atributos.getValue(i));
    }
    etiquetaAbierta = true;
    nivel++;
    enLinea.set(nivel, enLinea.get(nivel - 1) || nombre.equals(RenglonXml.NOMBRE));
  }

  @Override
  public void characters(char[] letras, int desde, int cuantas) {
    if (cuantas > 0) {
      enLinea.set(nivel);
      cerrarEtiqueta();
      tinta.texto(new String(letras, desde, cuantas), 0, cuantas);
    }
  }

  @Override
  public void endElement(String espacio, String nombre, String prefijado) {
    nivel--;
    if (nivel == 0) {
      cerrarEtiqueta();
    } else if (etiquetaAbierta) {
      tinta.marca("/>");
    } else {
      if (!enLinea.get(nivel + 1)) {
        nuevaLinea();
      }
      tinta.marca("</");
      tinta.marca(nombre);
      tinta.marca(">");
    }
    etiquetaAbierta = false;
  }

  private void cerrarEtiqueta() {
    if (etiquetaAbierta) {
      tinta.marca(">");
      etiquetaAbierta = false;
    }
  }

  private void nuevaLinea() {
    if (enLinea.get(nivel)) {
      return;
    }
    if (nivel > 0) {
      tinta.marca("\n");
    }
    for (int i = 0; i < nivel + sangria; i++) {
      tinta.marca("  ");
    }
  }
}
