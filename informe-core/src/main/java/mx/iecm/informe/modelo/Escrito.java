package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Un texto con el lugar donde se escribió.
 *
 * @param texto con sus {@code {claves}} sin sustituir
 * @param origen la celda
 */
public record Escrito(Texto texto, Origen origen) implements Serializable {}
