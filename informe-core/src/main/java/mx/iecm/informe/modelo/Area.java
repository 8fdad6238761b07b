package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Un área que entrega.
 *
 * @param siglas con que la nombran los libros
 * @param nombre completo
 * @param titular quién la encabeza; {@code ""} si no se dice
 */
public record Area(String siglas, String nombre, String titular) implements Serializable {}
