package mx.iecm.informe.libro.captura;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;

/**
 * Las listas que no caben en una validación: Excel admite 255 caracteres y sus valores no pueden
 * llevar comas. Van en la hoja {@value #HOJA}, una por columna.
 */
final class ListasDeCaptura {

  static final String HOJA = "Listas";

  private static final int LARGO = 255;

  private final List<List<String>> largas = new ArrayList<>();

  /** Dice si la lista se puede escribir dentro de la validación. */
  static boolean cabe(List<String> valores) {
    return String.join(",", valores).length() <= LARGO
        && valores.stream().noneMatch(v -> v.contains(",") || v.contains("\""));
  }

  /** El rango donde quedará la lista; la misma lista queda una sola vez. */
  String rango(List<String> valores) {
    if (!largas.contains(valores)) {
      largas.add(valores);
    }
    String columna = CellReference.convertNumToColString(largas.indexOf(valores));
    return "%s!$%s$1:$%s$%d".formatted(HOJA, columna, columna, valores.size());
  }

  /** Escribe la hoja, oculta, si alguna lista la necesita. */
  void escribir(LibroDeCaptura libro) {
    if (largas.isEmpty()) {
      return;
    }
    var hoja = libro.hoja(HOJA);
    for (int columna = 0; columna < largas.size(); columna++) {
      var valores = largas.get(columna);
      for (int fila = 0; fila < valores.size(); fila++) {
        var renglon = hoja.getRow(fila) == null ? hoja.createRow(fila) : hoja.getRow(fila);
        var celda = renglon.createCell(columna);
        celda.setCellValue(valores.get(fila));
        celda.setCellStyle(libro.estilos().puesto());
      }
    }
    var poi = libro.poi();
    poi.setSheetVisibility(poi.getSheetIndex(hoja), SheetVisibility.HIDDEN);
  }
}
