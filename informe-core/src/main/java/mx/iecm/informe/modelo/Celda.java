package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Una celda leída.
 *
 * @param texto lo que se imprime, con su aspecto
 * @param valor lo que significa según el tipo de la columna
 */
public record Celda(Texto texto, Valor valor) implements Serializable {

  /** La celda que no muestra nada. */
  public static final Celda VACIA = new Celda(Texto.VACIO, Valor.Vacio.VALOR);

  /** Una celda de texto sin aspecto; en blanco si {@code escrito} lo está. */
  public static Celda de(String escrito) {
    return escrito.isBlank() ? VACIA : new Celda(Texto.de(escrito), Valor.Letra.VALOR);
  }

  /** Dice si no muestra nada. */
  public boolean enBlanco() {
    return valor instanceof Valor.Vacio;
  }

  /** Dice si no hay nada que leer en ella: porque no muestra nada o porque está rota. */
  public boolean nadaQueLeer() {
    return enBlanco() || valor instanceof Valor.Ilegible;
  }

  /** Los caracteres, sin aspecto. */
  public String escrito() {
    return texto.escrito();
  }
}
