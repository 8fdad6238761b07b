package mx.iecm.informe.documento;

import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.xml.Tinta;

/** Las propiedades del documento: título, autor, idioma y una fecha que no es la de hoy. */
final class Propiedades {

  static final String PARTE = "docProps/core.xml";

  private static final String ABRE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<cp:coreProperties"
          + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:dcterms=\"http://purl.org/dc/terms/\""
          + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";

  private Propiedades() {}

  /** La parte de propiedades; la fecha es la de la sesión en que se presenta. */
  static String xml(Informe informe) {
    var tinta = new Tinta();
    tinta.marca(ABRE);
    elemento("dc:title", Redaccion.nombreDelInforme(informe), tinta);
    elemento("dc:subject", "Informe de actividades " + informe.emision().periodo().clave(), tinta);
    elemento("dc:creator", informe.programa().organo().institucion().nombre(), tinta);
    elemento("dc:language", "es-MX", tinta);
    String fecha = informe.emision().fecha() + "T00:00:00Z";
    for (String cual : new String[] {"created", "modified"}) {
      tinta.marca("<dcterms:" + cual + " xsi:type=\"dcterms:W3CDTF\">" + fecha);
      tinta.marca("</dcterms:" + cual + ">");
    }
    tinta.marca("</cp:coreProperties>");
    return tinta.toString();
  }

  private static void elemento(String nombre, String texto, Tinta tinta) {
    tinta.marca("<" + nombre + ">");
    tinta.texto(texto, 0, texto.length());
    tinta.marca("</" + nombre + ">");
  }
}
