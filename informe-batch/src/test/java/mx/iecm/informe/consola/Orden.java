package mx.iecm.informe.consola;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/** Corre una orden en esta misma máquina virtual, como la corre la consola. */
public final class Orden {

  private Orden() {}

  /**
   * En qué acabó una orden.
   *
   * @param codigo con el que termina
   * @param afuera lo que dijo
   * @param errores lo que dijo por la salida de errores
   */
  public record Dicho(int codigo, String afuera, String errores) {}

  /** Corre la orden; lo que no sea texto se escribe como tal. */
  public static Dicho correr(Object... argumentos) {
    var afuera = new StringWriter();
    var errores = new StringWriter();
    String[] textos = Arrays.stream(argumentos).map(Object::toString).toArray(String[]::new);
    int codigo = Informe.correr(new PrintWriter(afuera), new PrintWriter(errores), textos);
    return new Dicho(codigo, afuera.toString(), errores.toString());
  }
}
