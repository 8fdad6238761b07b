package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.List;
import mx.iecm.informe.modelo.Origen;

/**
 * Dónde está lo que se encontró.
 *
 * @param libro ruta del libro dentro del caso; {@code ""} si no es de ninguno
 * @param hoja nombre de la hoja; {@code ""} si es de todo el libro
 * @param celdas direcciones A1, rangos ({@code B2:B9}) o filas ({@code 4:5}); vacía si es toda la
 *     hoja
 * @param ruta camino dentro del informe, por ejemplo {@code V.5.a.i}; {@code ""} si no aplica
 */
public record Lugar(String libro, String hoja, List<String> celdas, String ruta)
    implements Serializable {

  public Lugar {
    celdas = List.copyOf(celdas);
  }

  /** Todo un libro. */
  public static Lugar libro(String libro) {
    return new Lugar(libro, "", List.of(), "");
  }

  /** Toda una hoja. */
  public static Lugar hoja(String libro, String hoja) {
    return new Lugar(libro, hoja, List.of(), "");
  }

  /** Una celda. */
  public static Lugar celda(String libro, String hoja, String celda) {
    return new Lugar(libro, hoja, List.of(celda), "");
  }

  /** El lugar de un dato. */
  public static Lugar de(Origen origen) {
    return new Lugar(
        origen.libro(),
        origen.hoja(),
        origen.celda().isEmpty() ? List.of() : List.of(origen.celda()),
        "");
  }

  /** El mismo lugar, con su camino en el informe. */
  public Lugar conRuta(String ruta) {
    return new Lugar(libro, hoja, celdas, ruta);
  }

  /** El mismo lugar con otras celdas. */
  public Lugar conCeldas(List<String> celdas) {
    return new Lugar(libro, hoja, celdas, ruta);
  }
}
