package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import mx.iecm.informe.libro.Paquete;

/**
 * La hoja oculta {@code _informe} de una copia: qué relleno tenía lo que ahora es de cada color.
 */
final class HojaDeMemoria {

  static final String NOMBRE = "_informe";

  private static final Pattern COLOR = Pattern.compile("[0-9A-F]{6}");

  private HojaDeMemoria() {}

  /** Lo que recuerda la hoja de esa ruta. */
  static Map<String, Relleno> leer(Paquete paquete, String ruta) {
    var memoria = new HashMap<String, Relleno>();
    paquete.filas(
        ruta,
        celdas -> {
          if (celdas.size() > 1 && COLOR.matcher(celdas.get(0)).matches()) {
            memoria.put(celdas.get(0), Relleno.de(celdas.get(1)));
          }
        });
    return memoria;
  }

  /** Escribe la hoja. */
  static void escribir(Map<String, Relleno> memoria, Writer salida) {
    try {
      salida.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
      salida.write("<worksheet xmlns=\"" + Vocabulario.HOJA_DE_CALCULO + "\"><sheetData>");
      int fila = 0;
      for (var recuerdo : memoria.entrySet()) {
        fila++;
        salida.write("<row r=\"" + fila + "\">");
        celda("A" + fila, recuerdo.getKey(), salida);
        celda("B" + fila, recuerdo.getValue().xml(), salida);
        salida.write("</row>");
      }
      salida.write("</sheetData></worksheet>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void celda(String direccion, String texto, Writer salida) throws IOException {
    salida.write("<c r=\"" + direccion + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    salida.write(Escapado.deCelda(texto) + "</t></is></c>");
  }
}
