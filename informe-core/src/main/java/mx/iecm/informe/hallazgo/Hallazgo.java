package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Algo que la institución quiere saber de un informe: un dato, nunca una excepción.
 *
 * @param ficha norma que lo señala
 * @param variante redacción del mensaje; {@code ""} si la norma solo tiene una
 * @param lugar dónde está
 * @param datos lo encontrado y lo esperado, en el orden que pide el mensaje
 * @param propuesta cómo remediarlo; {@code ""} si no se puede deducir
 * @param rastro del renglón, o de los varios que dicen lo mismo
 */
public record Hallazgo(
    Ficha ficha,
    String variante,
    Lugar lugar,
    List<Serializable> datos,
    String propuesta,
    Rastro rastro)
    implements Serializable {

  public Hallazgo {
    datos = List.copyOf(datos);
  }

  /** El mismo hallazgo, con una propuesta. */
  public Hallazgo proponiendo(String propuesta) {
    return new Hallazgo(ficha, variante, lugar, datos, propuesta, rastro);
  }

  /** El mismo hallazgo en otro lugar. */
  public Hallazgo en(Lugar otro) {
    return new Hallazgo(ficha, variante, otro, datos, propuesta, rastro);
  }

  /** El mismo hallazgo, del renglón de ese rastro. */
  public Hallazgo de(Rastro rastro) {
    return new Hallazgo(ficha, variante, lugar, datos, propuesta, rastro);
  }

  /** El mismo hallazgo con la gravedad que la institución decidió. */
  public Hallazgo con(Gravedad gravedad) {
    var otra = new Ficha(ficha.id(), gravedad, ficha.alcance(), ficha.fuente());
    return new Hallazgo(otra, variante, lugar, datos, propuesta, rastro);
  }

  /**
   * De qué registro habla: el libro, la hoja, el camino en el informe y el rastro del renglón. No
   * depende de la fila, así que ordenar o insertar renglones no lo cambia.
   */
  public String registro() {
    return Stream.of(lugar.libro(), lugar.hoja(), lugar.ruta(), Rastro.escrita(rastro.renglon()))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" › "));
  }

  /** Lo que se encontró en ese registro: los datos del mensaje y el rastro de lo señalado. */
  public String valor() {
    var partes = datos.stream().map(Mensajes::dato);
    return Stream.concat(partes, Stream.of(Rastro.escrita(rastro.valor())))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
