package mx.iecm.informe.acuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Un PDF corrido, de arriba abajo, que un lector de pantalla lee como se ve: títulos, párrafos y
 * tablas de dos columnas, cada cosa con su etiqueta (PDF/UA-1).
 */
final class PdfEtiquetado implements AutoCloseable {

  private static final float PDF = 1.7f;
  private static final float CUERPO = 9.5f;
  private static final float[] TITULOS = {16, 12};

  private final PDDocument documento = new PDDocument();
  private final PlanaDePdf plana;
  private final PDStructureElement raiz;

  PdfEtiquetado(String titulo, OffsetDateTime fecha) throws IOException {
    presentar(titulo, fecha);
    this.plana = new PlanaDePdf(documento, new LetraDePdf(documento));
    this.raiz = plana.raiz();
  }

  /**
   * Una fila de una tabla.
   *
   * @param nombre de qué es
   * @param dato lo que dice
   */
  record Fila(String nombre, String dato) {}

  private void presentar(String titulo, OffsetDateTime fecha) throws IOException {
    documento.getDocument().setVersion(PDF);
    // Sin esto PDFBox numera el documento con el reloj, y cada vez daría otros bytes.
    documento.setDocumentId((long) titulo.hashCode());
    var ficha = documento.getDocumentInformation();
    ficha.setTitle(titulo);
    ficha.setCreator("informe");
    ficha.setCreationDate(calendario(fecha));
    var catalogo = documento.getDocumentCatalog();
    catalogo.setLanguage("es-MX");
    var marcas = new PDMarkInfo();
    marcas.setMarked(true);
    catalogo.setMarkInfo(marcas);
    var vista = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    vista.setDisplayDocTitle(true);
    catalogo.setViewerPreferences(vista);
    var metadatos = new PDMetadata(documento);
    metadatos.importXMPMetadata(xmp(titulo).getBytes(StandardCharsets.UTF_8));
    catalogo.setMetadata(metadatos);
  }

  private static GregorianCalendar calendario(OffsetDateTime fecha) {
    return GregorianCalendar.from(ZonedDateTime.from(fecha));
  }

  private static String xmp(String titulo) {
    String escrito = titulo.replace("&", "&amp;").replace("<", "&lt;");
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
              <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="r"?>
        """
        .formatted(escrito);
  }

  /** Un título, de nivel 1 o 2. */
  void titulo(int nivel, String texto) throws IOException {
    float tamano = TITULOS[nivel - 1];
    plana.espacio(tamano);
    plana.corrido(hijo(raiz, "H" + nivel), texto, tamano);
  }

  void parrafo(String texto) throws IOException {
    plana.espacio(CUERPO / 2);
    plana.corrido(hijo(raiz, "P"), texto, CUERPO);
  }

  /** Una tabla con el nombre de cada fila a la izquierda; sin filas no se escribe nada. */
  void filas(List<Fila> filas) throws IOException {
    if (filas.isEmpty()) {
      return;
    }
    plana.espacio(CUERPO / 2);
    var tabla = hijo(raiz, "Table");
    for (Fila fila : filas) {
      var renglon = hijo(tabla, "TR");
      var nombre = hijo(renglon, "TH");
      var alcance = new PDTableAttributeObject();
      alcance.setScope(PDTableAttributeObject.SCOPE_ROW);
      nombre.addAttribute(alcance);
      plana.fila(nombre, fila.nombre(), hijo(renglon, "TD"), fila.dato(), CUERPO);
    }
  }

  private static PDStructureElement hijo(PDStructureElement padre, String tipo) {
    var elemento = new PDStructureElement(tipo, padre);
    padre.appendKid(elemento);
    return elemento;
  }

  byte[] bytes() throws IOException {
    plana.terminar();
    for (var pagina : documento.getPages()) {
      pagina.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
    }
    var salida = new ByteArrayOutputStream();
    documento.save(salida, CompressParameters.NO_COMPRESSION);
    return salida.toByteArray();
  }

  @Override
  public void close() throws IOException {
    documento.close();
  }
}
