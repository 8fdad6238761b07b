package mx.iecm.informe.castellano;

import java.util.List;
import java.util.Locale;

/** Enumera como se escribe: comas y una «y» antes de lo último. */
public final class Listas {

  /**
   * Los elementos en una enumeración: {@code a}, {@code a y b}, {@code 1, 2 y 3}; con «e» si lo
   * último suena con i.
   *
   * @return {@code ""} si no hay elementos
   */
  public static String unir(List<String> elementos) {
    int ultimo = elementos.size() - 1;
    if (ultimo < 1) {
      return String.join("", elementos);
    }
    return String.join(", ", elementos.subList(0, ultimo))
        + (suenaConI(elementos.get(ultimo)) ? " e " : " y ")
        + elementos.get(ultimo);
  }

  /** «iniciativa» e «hidalgo» sí; «hielo» y «ionización», que empiezan con diptongo, no. */
  private static boolean suenaConI(String elemento) {
    int inicio = 0;
    while (inicio < elemento.length() && !Character.isLetterOrDigit(elemento.charAt(inicio))) {
      inicio++;
    }
    int fin = inicio;
    while (fin < elemento.length() && Letras.deLetra(elemento.charAt(fin))) {
      fin++;
    }
    String palabra = elemento.substring(inicio, fin);
    String plegada = Letras.plegar(palabra, 0, palabra.length());
    if (plegada.startsWith("i") && esSigla(palabra)) {
      return true;
    }
    int i = plegada.startsWith("h") ? 1 : 0;
    return plegada.startsWith("i", i)
        && (plegada.length() == i + 1 || "aeo".indexOf(plegada.charAt(i + 1)) < 0);
  }

  /** Una sigla como IECM se deletrea: «i, e, ce, eme». */
  private static boolean esSigla(String palabra) {
    return palabra.length() > 1 && palabra.equals(palabra.toUpperCase(Locale.ROOT));
  }

  private Listas() {}
}
