package mx.iecm.informe.asiento;

import java.util.ArrayList;

/**
 * Sobre qué fue un acto.
 *
 * @param texto datos con su nombre, por ejemplo {@code periodo: CVOE-2025-T2 · área: DVOE}
 */
public record Asunto(String texto) {

  private static final int DATO = 300;

  /** Nombres y datos, alternados. Lo que alguien escribió muy largo se recorta. */
  public static Asunto de(Object... datos) {
    var partes = new ArrayList<String>();
    for (int i = 0; i + 1 < datos.length; i += 2) {
      partes.add(datos[i] + ": " + limpio(datos[i + 1].toString(), DATO));
    }
    return new Asunto(String.join(" · ", partes));
  }

  /** Sin caracteres de control, que PostgreSQL no siempre guarda, y recortado. */
  static String limpio(String dato, int largo) {
    String visible = dato.replaceAll("\\p{Cntrl}|\\p{Cs}", "\uFFFD");
    int corte =
        visible.offsetByCodePoints(0, Math.min(largo, visible.codePointCount(0, visible.length())));
    return visible.substring(0, corte);
  }
}
