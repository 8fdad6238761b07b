package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.grafica.Aspecto;
import mx.iecm.informe.grafica.GraficaDeBarras;
import mx.iecm.informe.grafica.Recuento;
import mx.iecm.informe.xml.Tinta;

/** Las gráficas del documento: cada una es una parte del paquete, con el libro de sus datos. */
final class Graficas {

  private static final String RELACIONES = "word/_rels/document.xml.rels";
  private static final String TIPOS = "[Content_Types].xml";
  private static final String OFICIO =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TIPO_DE_GRAFICA =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String TIPO_DE_LIBRO =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Las imágenes numeran las suyas desde mil: estas empiezan donde aquellas no llegan. */
  private static final int PRIMER_ID = 900_000;

  private static final int EMU_POR_VEINTEAVO = 635;

  private final List<Recuento> puestas = new ArrayList<>();

  /** Escribe el dibujo de una gráfica, del ancho del texto, con su descripción. */
  void dibujar(Recuento recuento, int ancho, Tinta tinta) {
    puestas.add(recuento);
    int n = puestas.size();
    tinta.marca(
        "<w:drawing><wp:inline"
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"");
    tinta.entero((long) ancho * EMU_POR_VEINTEAVO, 1);
    tinta.marca("\" cy=\"");
    tinta.entero(GraficaDeBarras.alto(recuento), 1);
    tinta.marca("\"/><wp:docPr id=\"" + (PRIMER_ID + n) + "\" name=\"grafica" + n + "\"");
    tinta.atributo("descr", Controles.admisible(recuento.descripcion()));
    tinta.marca("/><wp:cNvGraphicFramePr/>");
    tinta.marca("<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">");
    tinta.marca("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">");
    tinta.marca(
        "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"");
    tinta.marca(relacion(n) + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing>");
  }

  /** Lo que dice cada gráfica a quien no la ve, en orden. */
  List<String> descripciones() {
    return puestas.stream().map(Recuento::descripcion).toList();
  }

  private static String relacion(int n) {
    return "rIdG" + n;
  }

  /** Agrega al paquete las partes de las gráficas que se dibujaron. */
  void agregar(PaqueteDocx docx, Aspecto aspecto) {
    for (int n = 1; n <= puestas.size(); n++) {
      agregar(docx, n, puestas.get(n - 1), aspecto);
    }
  }

  private static void agregar(PaqueteDocx docx, int n, Recuento recuento, Aspecto aspecto) {
    String parte = "charts/grafica" + n + ".xml";
    String libro = "embeddings/grafica" + n + ".xlsx";
    docx.poner("word/" + parte, GraficaDeBarras.xml(recuento, aspecto));
    docx.poner("word/" + libro, GraficaDeBarras.datos(recuento));
    docx.poner(
        "word/charts/_rels/grafica" + n + ".xml.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
            .formatted(relacion("rId1", "package", "../" + libro)));
    docx.agregarAntes(RELACIONES, "</Relationships>", relacion(relacion(n), "chart", parte));
    docx.agregarAntes(TIPOS, "</Types>", tipo(parte, TIPO_DE_GRAFICA) + tipo(libro, TIPO_DE_LIBRO));
  }

  private static String relacion(String id, String clase, String destino) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
        .formatted(id, OFICIO + clase, destino);
  }

  private static String tipo(String parte, String tipo) {
    return "<Override PartName=\"/word/%s\" ContentType=\"%s\"/>".formatted(parte, tipo);
  }
}
