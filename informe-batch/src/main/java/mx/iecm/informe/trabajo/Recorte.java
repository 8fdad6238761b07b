package mx.iecm.informe.trabajo;

/**
 * Lo que cambió de un texto a otro, con un poco de lo que lo rodea; los puntos suspensivos están en
 * lugar de lo que es igual.
 *
 * @param antes el trozo que había
 * @param ahora el trozo que hay
 */
record Recorte(String antes, String ahora) {

  private static final int ALREDEDOR = 30;

  static Recorte de(String antes, String ahora) {
    int corto = Math.min(antes.length(), ahora.length());
    int igual = 0;
    while (igual < corto && antes.charAt(igual) == ahora.charAt(igual)) {
      igual++;
    }
    int cola = 0;
    while (cola < corto - igual
        && antes.charAt(antes.length() - cola - 1) == ahora.charAt(ahora.length() - cola - 1)) {
      cola++;
    }
    int desde = palabra(antes, igual - ALREDEDOR);
    int sobra = antes.length() - palabraSiguiente(antes, antes.length() - cola + ALREDEDOR);
    return new Recorte(trozo(antes, desde, sobra), trozo(ahora, desde, sobra));
  }

  private static String trozo(String texto, int desde, int sobra) {
    String trozo = texto.substring(desde, texto.length() - sobra);
    return (desde > 0 ? "…" : "") + trozo + (sobra > 0 ? "…" : "");
  }

  /** Donde empieza la palabra que está en {@code lugar}. */
  private static int palabra(String texto, int lugar) {
    return lugar <= 0 ? 0 : texto.lastIndexOf(' ', lugar) + 1;
  }

  /** Donde acaba la palabra que está en {@code lugar}. */
  private static int palabraSiguiente(String texto, int lugar) {
    int hueco = lugar >= texto.length() ? -1 : texto.indexOf(' ', lugar);
    return hueco < 0 ? texto.length() : hueco;
  }
}
