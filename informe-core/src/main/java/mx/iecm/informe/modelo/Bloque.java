package mx.iecm.informe.modelo;

import java.io.Serializable;

/** Un elemento de la narrativa de una línea, en el orden en que se imprime. */
public sealed interface Bloque extends Serializable {

  /** La celda de donde sale. */
  Origen origen();

  /** Un párrafo, con su nota al pie; en blanco si no lleva. */
  record Parrafo(Texto texto, Texto nota, Origen origen) implements Bloque {}

  /** Un elemento de una lista con viñetas. */
  record Vineta(Texto texto, Texto nota, Origen origen) implements Bloque {}

  /** Un elemento de una lista numerada; los seguidos forman una sola lista. */
  record Numerado(Texto texto, Texto nota, Origen origen) implements Bloque {}

  /** Un título menor dentro de la línea. */
  record Subtitulo(Texto texto, Texto nota, Origen origen) implements Bloque {}

  /** Aquí va la tabla de esa clave. */
  record LugarDeTabla(String tabla, Origen origen) implements Bloque {}

  /**
   * Una imagen.
   *
   * @param descripcion lo que lee quien no la ve
   * @param tipo {@code png}, {@code jpeg} o {@code gif}
   * @param datos el archivo
   * @param origen la celda de la descripción
   */
  record Imagen(String descripcion, String tipo, Binario datos, Origen origen) implements Bloque {}
}
