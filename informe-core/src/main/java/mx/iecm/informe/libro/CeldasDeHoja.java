package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Lo que muestran unas celdas de una hoja, sin interpretarlas: para enseñar a una persona de dónde
 * sale un dato.
 */
public final class CeldasDeHoja {

  private static final Columna COMO_SE_VE = Columna.de("", TipoColumna.TEXTO, false);

  private final Lector lector;
  private final List<CellRangeAddress> rangos;
  private final int tope;
  private final Map<String, String> vistas = new LinkedHashMap<>();

  private CeldasDeHoja(Lector lector, List<CellRangeAddress> rangos, int tope) {
    this.lector = lector;
    this.rangos = rangos;
    this.tope = tope;
  }

  /**
   * Lo que muestran, por su dirección y en el orden de la hoja; las que están en blanco no están.
   *
   * @param rangos direcciones como {@code B3} o {@code C2:C57}
   * @param tope cuántas celdas a lo más
   * @param avisos recibe por qué no se puede leer
   * @return vacío si la hoja no está o no se puede leer
   */
  public static Optional<Map<String, String>> leer(
      Libro libro, String hoja, List<String> rangos, int tope, Consumer<Hallazgo> avisos) {
    var pedidos = new ArrayList<CellRangeAddress>();
    rangos.forEach(r -> Direcciones.rango(r).ifPresent(pedidos::add));
    return Borde.leer(
            libro,
            avisos,
            lector ->
                lector.hoja(hoja).map(h -> new CeldasDeHoja(lector, pedidos, tope).recorrer(h)))
        .flatMap(celdas -> celdas);
  }

  private Map<String, String> recorrer(IndiceDeHojas.Entrada entrada) {
    int ultima = rangos.stream().mapToInt(CellRangeAddress::getLastRow).max().orElse(-1) + 1;
    try (var xml = lector.abrir(entrada)) {
      while (vistas.size() < tope && xml.siguiente() && xml.fila().numero <= ultima) {
        anotar(xml.fila());
      }
    }
    return vistas;
  }

  private void anotar(Fila fila) {
    for (int i = 0; i < fila.cuantas() && vistas.size() < tope; i++) {
      CeldaCruda cruda = fila.celda(i);
      boolean pedida = rangos.stream().anyMatch(r -> r.isInRange(fila.numero - 1, cruda.columna));
      if (pedida && !cruda.enBlanco()) {
        String letras = CellReference.convertNumToColString(cruda.columna);
        vistas.put(letras + fila.numero, lector.conversion().celda(cruda, COMO_SE_VE).escrito());
      }
    }
  }
}
