package mx.iecm.informe.documento;

import java.io.Serializable;

/**
 * Cuánto mide lo que se escribe en una columna, en veinteavos de punto y sin los márgenes de su
 * celda.
 *
 * @param palabra la palabra más larga: más angosta, la columna la partiría
 * @param renglon la celda más larga: más ancha, a la columna le sobraría
 * @param medio lo que mide una celda por término medio
 */
record Contenido(int palabra, int renglon, int medio) implements Serializable {

  /** El de una columna en la que no se ha escrito. */
  static final Contenido NINGUNO = new Contenido(0, 0, 0);

  /**
   * De lo que sigue ya no se espera que cambie el ancho, y medirlo todo se paga en cada renglón.
   */
  private static final int MUESTRA = 1_000;

  /**
   * Letras del tipo y el tamaño de la plantilla usual; con otro, las proporciones son las mismas.
   */
  private static final int MINUSCULA = 104;

  private static final int MAYUSCULA = 124;
  private static final int ESPACIO = 60;

  /** El de un solo texto. */
  static Contenido de(String texto) {
    var medidor = new Medidor();
    medidor.agregar(texto);
    return medidor.contenido();
  }

  /** Mide una columna mientras pasan sus celdas. */
  static final class Medidor {

    private int palabra;
    private int renglon;
    private long suma;
    private int cuantas;

    void agregar(String texto) {
      if (cuantas == MUESTRA) {
        return;
      }
      int ancho = 0;
      int seguido = 0;
      for (int i = 0; i < texto.length(); i++) {
        char c = texto.charAt(i);
        int letra = letra(c);
        ancho += letra;
        seguido = Character.isWhitespace(c) ? 0 : seguido + letra;
        palabra = Math.max(palabra, seguido);
      }
      renglon = Math.max(renglon, ancho);
      suma += ancho;
      cuantas++;
    }

    private static int letra(char c) {
      if (Character.isWhitespace(c)) {
        return ESPACIO;
      }
      return Character.isUpperCase(c) ? MAYUSCULA : MINUSCULA;
    }

    Contenido contenido() {
      return cuantas == 0 ? NINGUNO : new Contenido(palabra, renglon, (int) (suma / cuantas));
    }
  }
}
