package mx.iecm.informe.api;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import mx.iecm.informe.almacen.Almacen;

/**
 * Con qué se sabe si lo que se tiene es lo que hay: el SHA-256 de los bytes que se contestan.
 *
 * @param huella en hexadecimal
 */
record Etiqueta(String huella) {

  private static final String CUALQUIERA = "*";
  private static final Pattern UNA = Pattern.compile("(W/)?\"([^\"]*)\"");

  static Etiqueta de(byte[] bytes) {
    return new Etiqueta(Almacen.huella(bytes));
  }

  EntityTag escrita() {
    return new EntityTag(huella);
  }

  /** Si está entre las de un {@code If-None-Match}, donde da igual que alguien la haga débil. */
  boolean estaEn(String lista) {
    return esta(lista, true);
  }

  /** Si está, entera, entre las de un {@code If-Match}. */
  boolean estaEnteraEn(String lista) {
    return esta(lista, false);
  }

  private boolean esta(String lista, boolean debiles) {
    return lista.strip().equals(CUALQUIERA)
        || UNA.matcher(lista)
            .results()
            .filter(e -> debiles || e.group(1) == null)
            .anyMatch(e -> e.group(2).equals(huella));
  }
}
