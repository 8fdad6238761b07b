package mx.iecm.informe.control;

import java.time.LocalDate;
import mx.iecm.informe.xml.Tinta;

/**
 * Quién y cuándo cambió: lo que Word guarda de cada cambio, con un número que no se repite.
 *
 * <p>Lo que se agrega o se quita entero queda a otro nombre que las palabras. LibreOffice junta en
 * un solo cambio dos seguidos de la misma autoría, aunque entre ellos esté el fin de un párrafo que
 * se queda, y al rechazarlo se lo llevaría.
 */
final class Registro {

  private static final String ENTEROS = " (párrafos y filas)";

  private final String dePalabras;
  private final String deEnteros;
  private int cuantos;

  /**
   * @param autor a nombre de quién quedan los cambios
   * @param fecha el día que llevan; no es el de hoy
   */
  Registro(String autor, LocalDate fecha) {
    this.dePalabras = atributos(autor, fecha);
    this.deEnteros = atributos(autor + ENTEROS, fecha);
  }

  private static String atributos(String autor, LocalDate fecha) {
    var tinta = new Tinta();
    tinta.atributo("w:author", autor);
    return tinta + " w:date=\"" + fecha + "T00:00:00Z\"";
  }

  private String etiqueta(Marca marca, boolean entero) {
    cuantos++;
    String nombre = marca == Marca.AGREGADO ? "w:ins" : "w:del";
    String autoria = entero ? deEnteros : dePalabras;
    return "<" + nombre + " w:id=\"" + cuantos + "\"" + autoria;
  }

  /** La marca de un párrafo o de una fila; {@code ""} si no cambió. */
  String vacio(Marca marca) {
    return marca == Marca.IGUAL ? "" : etiqueta(marca, true) + "/>";
  }

  /**
   * Lo que va antes de una corrida; {@code ""} si no cambió.
   *
   * @param entero si con ella cambia su párrafo entero
   */
  String abre(Marca marca, boolean entero) {
    return marca == Marca.IGUAL ? "" : etiqueta(marca, entero) + ">";
  }

  /** Lo que va después. */
  String cierra(Marca marca) {
    return switch (marca) {
      case IGUAL -> "";
      case AGREGADO -> "</w:ins>";
      case QUITADO -> "</w:del>";
    };
  }
}
