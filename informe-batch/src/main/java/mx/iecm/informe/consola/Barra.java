package mx.iecm.informe.consola;

import java.io.PrintWriter;
import java.math.BigDecimal;
import mx.iecm.informe.castellano.Numeros;

/**
 * El avance: una línea que se reescribe en una terminal, y una por paso en cualquier otra parte.
 */
final class Barra implements AutoCloseable {

  private static final int ANCHO = 24;

  private final PrintWriter afuera;
  private final boolean terminal = Boolean.getBoolean("informe.terminal");
  private String ultimo = "";

  Barra(PrintWriter afuera) {
    this.afuera = afuera;
  }

  void mostrar(AvanceDeConsola avance) {
    String linea = terminal ? conBarra(avance) : avance.paso();
    if (linea.isEmpty() || linea.equals(ultimo)) {
      return;
    }
    ultimo = linea;
    if (terminal) {
      afuera.print("\r\u001B[K" + linea);
      afuera.flush();
    } else {
      afuera.println(linea + "…");
    }
  }

  /** Dice algo que se queda a la vista. */
  void decir(String aviso) {
    afuera.println((terminal ? "\r\u001B[K" : "") + aviso + ".");
    ultimo = "";
  }

  private static String conBarra(AvanceDeConsola avance) {
    if (avance.libros() == 0) {
      return avance.paso();
    }
    int llenos = ANCHO * avance.leidos() / avance.libros();
    String renglones = Numeros.enCifras(BigDecimal.valueOf(avance.renglones()));
    return "%s  [%s%s] %s de %s libros, %s renglones"
        .formatted(
            avance.paso(),
            "█".repeat(llenos),
            "·".repeat(ANCHO - llenos),
            Integer.toString(avance.leidos()),
            Integer.toString(avance.libros()),
            renglones);
  }

  @Override
  public void close() {
    if (terminal) {
      afuera.println();
    }
  }
}
