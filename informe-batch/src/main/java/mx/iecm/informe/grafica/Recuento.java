package mx.iecm.informe.grafica;

import java.io.Serializable;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Cuántos renglones de una tabla hay de cada cosa: lo que su gráfica muestra.
 *
 * @param titulo de qué va, por ejemplo {@code Boletines por mes}
 * @param sentido hacia dónde crecen las barras
 * @param barras en el orden en que se dibujan
 */
public record Recuento(String titulo, Sentido sentido, List<Barra> barras) implements Serializable {

  private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

  /** El de una tabla que no se grafica. */
  public static final Recuento NINGUNO = new Recuento("", Sentido.ARRIBA, List.of());

  public Recuento {
    barras = List.copyOf(barras);
  }

  /** Hacia dónde crecen las barras. */
  public enum Sentido {
    /** Los meses, que se leen de izquierda a derecha. */
    ARRIBA,
    /** Los valores, cuyos nombres son largos. */
    DERECHA
  }

  /**
   * Una barra.
   *
   * @param nombre lo que cuenta
   * @param cuantos renglones
   */
  public record Barra(String nombre, long cuantos) implements Serializable {}

  /** Dice si hay algo que dibujar. */
  public boolean vacio() {
    return barras.isEmpty();
  }

  /** Lo mismo que muestra la gráfica, para quien no la ve. */
  public String descripcion() {
    var cantidades = NumberFormat.getIntegerInstance(MEXICO);
    String datos =
        barras.stream()
            .map(b -> b.nombre() + ": " + cantidades.format(b.cuantos()))
            .collect(Collectors.joining("; "));
    long total = barras.stream().mapToLong(Barra::cuantos).sum();
    return "Gráfica de barras. %s. %s. Total: %s."
        .formatted(titulo, datos, cantidades.format(total));
  }
}
