package mx.iecm.informe.documento;

import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.ProcedenciaXml;
import mx.iecm.informe.origen.SelloXml;

/**
 * Las partes XML propias con que el documento dice de dónde sale y si es el que se emitió, con lo
 * que Open XML pide de ellas: su tipo, su relación con el documento y sus propiedades.
 */
final class PartesDeOrigen {

  /** La última parte del paquete. */
  static final String SELLO = "customXml/informe-sello.xml";

  static final String PROCEDENCIA = "customXml/informe-procedencia.xml";

  private static final String RELACIONES = "word/_rels/document.xml.rels";
  private static final String TIPOS = "[Content_Types].xml";
  private static final String OFICIO =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  private static final String DECLARACION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private PartesDeOrigen() {}

  /** Agrega la procedencia y deja el lugar del sello, que se escribe al final. */
  static void agregar(PaqueteDocx docx, Procedencia procedencia) {
    quitarAjenas(docx);
    docx.poner(PROCEDENCIA, ProcedenciaXml.escribir(procedencia));
    anunciar(docx, PROCEDENCIA, "{5C0D2B1E-6A0F-4C4B-9B57-1F2E8D6A3C01}", ProcedenciaXml.ESPACIO);
    anunciar(docx, SELLO, "{5C0D2B1E-6A0F-4C4B-9B57-1F2E8D6A3C02}", SelloXml.ESPACIO);
    docx.sellar(SELLO);
  }

  /** Una plantilla hecha de un informe ya emitido trae las de ese informe. */
  private static void quitarAjenas(PaqueteDocx docx) {
    for (String ajena : docx.conTexto("customXml/", ProcedenciaXml.ESPACIO, SelloXml.ESPACIO)) {
      String nombre = ajena.substring(ajena.lastIndexOf('/') + 1);
      docx.quitar(ajena);
      docx.quitar("customXml/_rels/" + nombre + ".rels");
      docx.cambiar(
          RELACIONES, "<Relationship\\b[^>]*/" + nombre.replace(".", "\\.") + "\"[^>]*/>", "");
      docx.cambiar(TIPOS, "<Override\\b[^>]*\"/" + ajena.replace(".", "\\.") + "\"[^>]*/>", "");
    }
  }

  private static void anunciar(PaqueteDocx docx, String parte, String id, String espacio) {
    String nombre = parte.substring(parte.lastIndexOf('/') + 1);
    String propiedades = nombre.replace(".xml", "-propiedades.xml");
    docx.poner(
        "customXml/" + propiedades,
        DECLARACION
            + "<ds:datastoreItem xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\""
            + " ds:itemID=\"%s\"><ds:schemaRefs><ds:schemaRef ds:uri=\"%s\"/></ds:schemaRefs></ds:datastoreItem>"
                .formatted(id, espacio));
    docx.poner(
        "customXml/_rels/" + nombre + ".rels",
        DECLARACION
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"%sProps\" Target=\"%s\"/></Relationships>"
                .formatted(OFICIO, propiedades));
    docx.agregarAntes(
        RELACIONES,
        "</Relationships>",
        "<Relationship Id=\"rId_%s\" Type=\"%s\" Target=\"../%s\"/>"
            .formatted(nombre.replace(".xml", ""), OFICIO, parte));
    docx.agregarAntes(
        TIPOS,
        "</Types>",
        "<Override PartName=\"/%s\" ContentType=\"application/xml\"/>".formatted(parte)
            + "<Override PartName=\"/customXml/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.customXmlProperties+xml\"/>"
                .formatted(propiedades));
  }
}
