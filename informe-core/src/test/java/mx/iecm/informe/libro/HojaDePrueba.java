package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Lo que se leyó de una hoja de tabla.
 *
 * @param renglones como los recibió su destino
 * @param avisos lo señalado
 */
record HojaDePrueba(List<Renglon> renglones, Avisos avisos) {

  /** Lee la hoja {@code nombre} de un libro. */
  static HojaDePrueba leer(Libro libro, String nombre, FormatoDeHoja formato) {
    var avisos = new Avisos();
    var renglones = new ArrayList<Renglon>();
    var lectura =
        Borde.leer(
            libro,
            avisos,
            lector -> {
              new LectorDeHoja(lector, lector.hoja(nombre).orElseThrow(), formato)
                  .leer((tabla, hoja) -> renglones::add);
              return true;
            });
    return new HojaDePrueba(lectura.isPresent() ? renglones : List.of(), avisos);
  }

  /** Lee la hoja {@code Hoja} de un paquete con esas columnas. */
  static HojaDePrueba leer(PaqueteDePrueba paquete, Columna... columnas) {
    return leer(paquete.abrir(), "Hoja", FormatoDeHoja.de(tabla(List.of(), columnas)));
  }

  static Tabla tabla(List<String> combinar, Columna... columnas) {
    return new Tabla(
        "1.a.i-1", "Hoja", "", combinar, new Cadencia.Ninguna(), false, List.of(columnas));
  }

  static Columna pide(String encabezado, TipoColumna tipo) {
    return Columna.de(encabezado, tipo, true);
  }

  static Columna admite(String encabezado, TipoColumna tipo) {
    return Columna.de(encabezado, tipo, false);
  }

  /** Cada renglón como {@code 3: una celda | otra ^nota}. */
  List<String> lineas() {
    return renglones.stream().map(HojaDePrueba::linea).toList();
  }

  private static String linea(Renglon r) {
    String celdas = r.celdas().stream().map(c -> c.escrito()).collect(Collectors.joining(" | "));
    return r.fila() + ": " + celdas + (r.conNota() ? " ^" + r.nota().escrito() : "");
  }
}
