package mx.iecm.informe.pagina;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.EstadoDeArea;
import mx.iecm.informe.entrega.Tablero;

/**
 * Cuándo entregó cada área frente a su plazo, para dibujarlo. Las medidas van de 0, que es cuando
 * abre el periodo, a {@link #ANCHO}, que es lo último que se dibuja.
 *
 * @param barras una por área, en el orden del tablero
 * @param cierre dónde cierra el periodo; vacío si no tiene fecha
 */
public record GraficaDelTablero(List<Barra> barras, Optional<Long> cierre) {

  /** Lo que mide el periodo dibujado. */
  public static final long ANCHO = 1000;

  /** Con su propia copia de la lista. */
  public GraficaDelTablero {
    barras = List.copyOf(barras);
  }

  /**
   * La de un área.
   *
   * @param siglas del área
   * @param estado cómo va
   * @param plazo hasta dónde llega el suyo, con su prórroga; vacío si no tiene fecha
   * @param entrega hasta dónde llega lo que vale; vacío si no ha entregado
   * @param dicho lo mismo en palabras; {@code ""} si no hay plazo con que compararlo
   */
  public record Barra(
      String siglas,
      EstadoDeArea estado,
      Optional<Long> plazo,
      Optional<Long> entrega,
      String dicho) {}

  /** La de un tablero en un momento. */
  static GraficaDelTablero de(Tablero tablero, Instant ahora) {
    var escala = Escala.de(tablero, ahora);
    return new GraficaDelTablero(
        tablero.areas().stream().map(p -> barra(p, tablero, escala, ahora)).toList(),
        tablero.ventana().cierra().map(escala::lugar));
  }

  private static Barra barra(Tablero.Plaza plaza, Tablero tablero, Escala escala, Instant ahora) {
    var vence = plaza.vence(tablero.ventana());
    var entrego = entrego(plaza);
    return new Barra(
        plaza.siglas(),
        plaza.estado(),
        vence.map(escala::lugar),
        entrego.map(escala::lugar),
        vence.map(v -> dicho(plaza.estado(), v, entrego, ahora)).orElse(""));
  }

  private static Optional<Instant> entrego(Tablero.Plaza plaza) {
    return plaza.entrega().map(Acuse::recibida).map(r -> r.cuando());
  }

  private static String dicho(
      EstadoDeArea estado, Instant vence, Optional<Instant> entrego, Instant ahora) {
    if (entrego.isPresent()) {
      return puntual(estado, vence, entrego.get());
    }
    String lapso = lapso(ahora, vence);
    return ahora.isAfter(vence) ? "venció hace " + lapso : "vence en " + lapso;
  }

  /**
   * Cómo se anotó no cambia aunque cambie el plazo: si ya no concuerdan, vale lo anotado. Lo que se
   * retiró y se volvió a presentar tarde tiene la hora de la primera vez, que nada dice.
   */
  private static String puntual(EstadoDeArea estado, Instant vence, Instant entrego) {
    String lapso = lapso(entrego, vence);
    if (estado == EstadoDeArea.TARDE) {
      return entrego.isAfter(vence) ? "entregó " + lapso + " después de vencer" : "";
    }
    return entrego.isAfter(vence)
        ? "su plazo cambió después"
        : "entregó " + lapso + " antes de vencer";
  }

  private static String lapso(Instant uno, Instant otro) {
    return Legible.aproximado(Duration.between(uno, otro).abs());
  }

  /** De los momentos a las medidas. */
  private record Escala(Instant desde, long milisegundos) {

    static Escala de(Tablero tablero, Instant ahora) {
      var ventana = tablero.ventana();
      var momentos =
          tablero.areas().stream()
              .flatMap(p -> Stream.concat(p.vence(ventana).stream(), entrego(p).stream()));
      Instant hasta = momentos.max(Instant::compareTo).orElse(ahora);
      if (ventana.cierra().isEmpty() && ahora.isAfter(hasta)) {
        hasta = ahora;
      }
      long milisegundos = Duration.between(ventana.abre(), hasta).toMillis();
      return new Escala(ventana.abre(), Math.max(1, milisegundos));
    }

    /** Lo de antes de abrir se dibuja donde abre. */
    long lugar(Instant momento) {
      double parte = (double) Duration.between(desde, momento).toMillis() / milisegundos;
      return Math.round(Math.max(0, Math.min(1, parte)) * ANCHO);
    }
  }
}
