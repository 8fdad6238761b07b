package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SdtElement;

/** Los controles de contenido de la plantilla, por su etiqueta, en el cuerpo y los encabezados. */
final class Controles {

  private static final ObjectFactory WML = new ObjectFactory();

  /** Lo que XML 1.0 no admite; la clase complementa a la de sus caracteres. */
  private static final Pattern PROHIBIDO =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  static final char MARCA = '\uE001';

  private final List<ContentAccessor> raices = new ArrayList<>();

  Controles(WordprocessingMLPackage paquete) {
    raices.add(paquete.getMainDocumentPart());
    for (Part parte : paquete.getParts().getParts().values()) {
      if (parte instanceof HeaderPart encabezado) {
        raices.add(encabezado);
      } else if (parte instanceof FooterPart pie) {
        raices.add(pie);
      }
    }
  }

  /** Cambia el texto de los controles con esa etiqueta; conserva el aspecto de su primer tramo. */
  void llenar(String etiqueta, String texto) {
    raices.forEach(r -> recorrer(r, etiqueta, (padre, sdt) -> escribir(sdt, texto)));
  }

  /** Quita los controles con esa etiqueta, con todo lo que contienen. */
  void quitar(String etiqueta) {
    raices.forEach(r -> recorrer(r, etiqueta, Iterator::remove));
  }

  /** Cambia cada control con esa etiqueta por un párrafo que solo dice {@code marca}. */
  boolean marcar(String etiqueta, String marca) {
    var contenido = raices.get(0).getContent();
    for (int i = 0; i < contenido.size(); i++) {
      if (XmlUtils.unwrap(contenido.get(i)) instanceof SdtElement sdt && tiene(sdt, etiqueta)) {
        contenido.set(i, parrafo(marca));
        return true;
      }
    }
    return false;
  }

  /** El texto con U+FFFD en lugar de lo que XML 1.0 no admite, que docx4j no revisa. */
  static String admisible(String texto) {
    return PROHIBIDO.matcher(texto).replaceAll("\uFFFD");
  }

  private static P parrafo(String texto) {
    var t = WML.createText();
    t.setValue(texto);
    var r = WML.createR();
    r.getContent().add(t);
    var p = WML.createP();
    p.getContent().add(r);
    return p;
  }

  private interface Accion {
    void en(Iterator<Object> padre, SdtElement control);
  }

  private interface AccionSimple {
    void en(Iterator<Object> padre);
  }

  private static void recorrer(ContentAccessor raiz, String etiqueta, AccionSimple accion) {
    recorrer(raiz, etiqueta, (padre, sdt) -> accion.en(padre));
  }

  private static void recorrer(ContentAccessor raiz, String etiqueta, Accion accion) {
    for (Iterator<Object> i = raiz.getContent().iterator(); i.hasNext(); ) {
      Object hijo = XmlUtils.unwrap(i.next());
      if (hijo instanceof SdtElement sdt) {
        if (tiene(sdt, etiqueta)) {
          accion.en(i, sdt);
        } else {
          recorrer(sdt.getSdtContent(), etiqueta, accion);
        }
      } else if (hijo instanceof ContentAccessor dentro) {
        recorrer(dentro, etiqueta, accion);
      }
    }
  }

  private static boolean tiene(SdtElement sdt, String etiqueta) {
    var propiedades = sdt.getSdtPr();
    return propiedades != null
        && propiedades.getTag() != null
        && etiqueta.equals(propiedades.getTag().getVal());
  }

  private static void escribir(SdtElement sdt, String texto) {
    var contenido = sdt.getSdtContent().getContent();
    Object primero = contenido.isEmpty() ? parrafo("") : XmlUtils.unwrap(contenido.get(0));
    contenido.clear();
    contenido.add(primero);
    if (primero instanceof P p) {
      R corrida = primeraCorrida(p);
      p.getContent().clear();
      p.getContent().add(conTexto(corrida, texto));
    } else if (primero instanceof R r) {
      contenido.set(0, conTexto(r, texto));
    }
  }

  private static R primeraCorrida(P parrafo) {
    return parrafo.getContent().stream()
        .map(XmlUtils::unwrap)
        .filter(R.class::isInstance)
        .map(R.class::cast)
        .findFirst()
        .orElseGet(WML::createR);
  }

  private static R conTexto(R corrida, String texto) {
    var t = WML.createText();
    // Con ese carácter se marca dónde va lo demás: quien lo escriba no puede moverlo.
    t.setValue(admisible(texto).replace(MARCA, '\uFFFD'));
    t.setSpace("preserve");
    corrida.getContent().clear();
    corrida.getContent().add(t);
    return corrida;
  }
}
