package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.List;

/**
 * Algo que la institución quiere saber de un informe: un dato, nunca una excepción.
 *
 * @param ficha norma que lo señala
 * @param variante redacción del mensaje; {@code ""} si la norma solo tiene una
 * @param lugar dónde está
 * @param datos lo encontrado y lo esperado, en el orden que pide el mensaje
 * @param propuesta cómo remediarlo; {@code ""} si no se puede deducir
 * @param registro huella del renglón sin las celdas señaladas, o suma de las de varios; 0 si no es
 *     de un renglón
 */
public record Hallazgo(
    Ficha ficha,
    String variante,
    Lugar lugar,
    List<Serializable> datos,
    String propuesta,
    long registro)
    implements Serializable {

  public Hallazgo {
    datos = List.copyOf(datos);
  }

  /** El mismo hallazgo, con una propuesta. */
  public Hallazgo proponiendo(String propuesta) {
    return new Hallazgo(ficha, variante, lugar, datos, propuesta, registro);
  }

  /** El mismo hallazgo en otro lugar. */
  public Hallazgo en(Lugar otro) {
    return new Hallazgo(ficha, variante, otro, datos, propuesta, registro);
  }

  /** El mismo hallazgo, del renglón de esa huella. */
  public Hallazgo de(long registro) {
    return new Hallazgo(ficha, variante, lugar, datos, propuesta, registro);
  }

  /** El mismo hallazgo con la gravedad que la institución decidió. */
  public Hallazgo con(Gravedad gravedad) {
    var otra = new Ficha(ficha.id(), gravedad, ficha.alcance(), ficha.fuente());
    return new Hallazgo(otra, variante, lugar, datos, propuesta, registro);
  }
}
