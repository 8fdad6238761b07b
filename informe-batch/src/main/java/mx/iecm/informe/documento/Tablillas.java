package mx.iecm.informe.documento;

import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.xml.Tinta;

/** Lo que toda tabla del documento tiene igual, y las tablas cortas enteras. */
final class Tablillas {

  private Tablillas() {}

  static String parrafo(Estilo estilo) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + estilo.id() + "\"/></w:pPr>";
  }

  /** Abre una tabla de ancho fijo con esas columnas. */
  static void abrir(int[] anchos, Tinta tinta) {
    int total = Arrays.stream(anchos).sum();
    tinta.marca("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + Estilo.TABLA.id() + "\"/><w:tblW w:w=\"");
    tinta.entero(total, 1);
    tinta.marca(
        "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\""
            + " w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
            + " w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
    for (int ancho : anchos) {
      tinta.marca("<w:gridCol w:w=\"");
      tinta.entero(ancho, 1);
      tinta.marca("\"/>");
    }
    tinta.marca("</w:tblGrid>");
  }

  static void escribir(Elemento.Tablilla tablilla, int ancho, Corridas corridas, Tinta tinta) {
    int[] pesos = tablilla.anchos().stream().mapToInt(Integer::intValue).toArray();
    abrir(Anchos.repartir(pesos, ancho), tinta);
    tablilla.encabezado().forEach(f -> fila(f, true, corridas, tinta));
    tablilla.filas().forEach(f -> fila(f, false, corridas, tinta));
    tinta.marca("</w:tbl>");
  }

  /** Abre la tabla de un cuadro y escribe su encabezado, que se repite en cada página. */
  static void encabezar(
      Tabla tabla, List<Contenido> contenidos, int ancho, Corridas corridas, Tinta tinta) {
    abrir(Anchos.repartir(tabla.columnas(), contenidos, ancho), tinta);
    var casillas =
        tabla.columnas().stream()
            .map(c -> Casilla.de(c.encabezado(), Estilo.CELDA_ENCABEZADO))
            .toList();
    fila(new Elemento.Tablilla.Fila(casillas), true, corridas, tinta);
  }

  private static void fila(
      Elemento.Tablilla.Fila fila, boolean encabezado, Corridas corridas, Tinta tinta) {
    tinta.marca("<w:tr><w:trPr><w:cantSplit/>");
    tinta.marca(encabezado ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
    for (var casilla : fila.casillas()) {
      tinta.marca("<w:tc>");
      String ancho =
          casilla.columnas() > 1 ? "<w:gridSpan w:val=\"" + casilla.columnas() + "\"/>" : "";
      String propiedades = ancho + casilla.junta().xml();
      tinta.marca(propiedades.isEmpty() ? "" : "<w:tcPr>" + propiedades + "</w:tcPr>");
      tinta.marca(parrafo(casilla.estilo()));
      corridas.escribir(casilla.texto(), tinta);
      tinta.marca("</w:p></w:tc>");
    }
    tinta.marca("</w:tr>");
  }
}
