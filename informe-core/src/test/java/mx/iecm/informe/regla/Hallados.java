package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.hallazgo.Mensajes;

/**
 * Los hallazgos como se esperan en una prueba, completos: {@code FEC-006 A2: 2025-05-05, 2025-05-03
 * → del 3 al 5 de mayo de 2025}. Varios se separan con punto y coma.
 */
public final class Hallados {

  /** Lo que se espera cuando no debe haber hallazgos. */
  public static final String NADA = "nada";

  private Hallados() {}

  /** Con la celda sola: la hoja es la de la prueba. */
  static String enCeldas(List<Hallazgo> hallazgos) {
    return escribir(hallazgos, l -> String.join(",", l.celdas()));
  }

  /** Con el libro, la hoja, la celda y el camino en el informe. */
  static String enLibros(List<Hallazgo> hallazgos) {
    return escribir(hallazgos, Hallados::lugar);
  }

  private static String lugar(Lugar lugar) {
    String hoja = lugar.hoja().isEmpty() ? "" : " › " + lugar.hoja();
    String celdas = lugar.celdas().isEmpty() ? "" : "!" + String.join(",", lugar.celdas());
    String ruta = lugar.ruta().isEmpty() ? "" : " (" + lugar.ruta() + ")";
    return lugar.libro() + hoja + celdas + ruta;
  }

  private static String escribir(List<Hallazgo> hallazgos, Function<Lugar, String> lugar) {
    hallazgos.forEach(Hallados::conMensaje);
    return hallazgos.isEmpty()
        ? NADA
        : hallazgos.stream().map(h -> uno(h, lugar)).collect(Collectors.joining("; "));
  }

  private static String uno(Hallazgo h, Function<Lugar, String> lugar) {
    String variante = h.variante().isEmpty() ? "" : "." + h.variante();
    String datos = h.datos().stream().map(Object::toString).collect(Collectors.joining(", "));
    return h.ficha().id()
        + variante
        + (" " + lugar.apply(h.lugar()))
        + (datos.isEmpty() ? "" : ": " + datos)
        + (h.propuesta().isEmpty() ? "" : " → " + h.propuesta());
  }

  /** Todo hallazgo que una prueba vea se puede redactar y no le faltan datos. */
  private static void conMensaje(Hallazgo h) {
    assertThat(Mensajes.texto(h)).doesNotContainPattern("\\{\\d").endsWith(".");
  }
}
