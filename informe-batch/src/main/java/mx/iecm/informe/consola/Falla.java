package mx.iecm.informe.consola;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Cuenta una falla nuestra: qué pasó, con un número de incidente y lo que hace falta para
 * atenderla.
 */
final class Falla {

  private Falla() {}

  static int contar(Throwable falla, PrintWriter errores) {
    var traza = new StringWriter();
    falla.printStackTrace(new PrintWriter(traza));
    var crc = new CRC32();
    crc.update(traza.toString().getBytes(StandardCharsets.UTF_8));
    String incidente = String.format(Locale.ROOT, "%08X", crc.getValue());
    errores.println("Falló el programa, no sus libros. Incidente " + incidente + ".");
    errores.println("Entregue este texto a quien mantiene el programa:");
    errores.println(traza);
    return Salida.FALLA;
  }
}
