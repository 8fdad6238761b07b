package mx.iecm.informe.regla;

/** Acorta lo que se cita en un mensaje. */
public final class Cita {

  private static final int LARGO = 60;

  private Cita() {}

  /** En un renglón y, si es largo, cortado con puntos suspensivos. */
  public static String de(String escrito) {
    String llano = escrito.replaceAll("\\s+", " ").strip();
    if (llano.length() <= LARGO) {
      return llano;
    }
    int corte = Character.isHighSurrogate(llano.charAt(LARGO - 1)) ? LARGO - 1 : LARGO;
    return llano.substring(0, corte) + "…";
  }
}
