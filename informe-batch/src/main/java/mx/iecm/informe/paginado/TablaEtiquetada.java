package mx.iecm.informe.paginado;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * Una tabla en la estructura de un PDF.
 *
 * <p>Cuando una celda que ocupa varias filas se parte entre dos páginas, LibreOffice pone celdas
 * vacías de más en la fila del corte. Un lector de pantalla las contaría como columnas.
 */
final class TablaEtiquetada {

  private static final COSName FILAS = COSName.getPDFName("RowSpan");
  private static final COSName COLUMNAS = COSName.getPDFName("ColSpan");

  private final List<PDStructureElement> filas;
  private final int columnas;

  TablaEtiquetada(PDStructureElement tabla) {
    this.filas = hijos(tabla).flatMap(TablaEtiquetada::filas).toList();
    this.columnas = filas.isEmpty() ? 0 : ancho(celdas(filas.get(0)));
  }

  /** Quita las celdas de más. */
  void cuadrar() {
    // De cada fila, las columnas que ya ocupan las celdas de filas anteriores.
    var ocupadas = new int[filas.size()];
    for (int i = 0; i < filas.size(); i++) {
      var celdas = new ArrayList<>(celdas(filas.get(i)));
      var desdeElFinal = new ArrayList<>(celdas);
      Collections.reverse(desdeElFinal);
      for (PDStructureElement celda : desdeElFinal) {
        if (ocupadas[i] + ancho(celdas) > columnas && celda.getKids().isEmpty()) {
          filas.get(i).removeKid(celda);
          celdas.remove(celda);
        }
      }
      anotar(celdas, i, ocupadas);
    }
  }

  private static void anotar(List<PDStructureElement> celdas, int fila, int[] ocupadas) {
    for (PDStructureElement celda : celdas) {
      int ultima = Math.min(ocupadas.length, fila + abarca(celda, FILAS));
      int ancho = abarca(celda, COLUMNAS);
      IntStream.range(fila + 1, ultima).forEach(i -> ocupadas[i] += ancho);
    }
  }

  private static int ancho(List<PDStructureElement> celdas) {
    return celdas.stream().mapToInt(c -> abarca(c, COLUMNAS)).sum();
  }

  private static int abarca(PDStructureElement celda, COSName que) {
    var atributos = celda.getAttributes();
    return IntStream.range(0, atributos.size())
        .map(i -> atributos.getObject(i).getCOSObject().getInt(que, 1))
        .max()
        .orElse(1);
  }

  /** Las filas pueden ir sueltas o en grupos, como el del encabezado. */
  private static Stream<PDStructureElement> filas(PDStructureElement e) {
    return "TR".equals(e.getStructureType())
        ? Stream.of(e)
        : hijos(e).flatMap(TablaEtiquetada::filas);
  }

  private static List<PDStructureElement> celdas(PDStructureElement fila) {
    var deCelda = Arrays.asList("TH", "TD");
    return hijos(fila).filter(c -> deCelda.contains(c.getStructureType())).toList();
  }

  private static Stream<PDStructureElement> hijos(PDStructureElement e) {
    return e.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast);
  }
}
