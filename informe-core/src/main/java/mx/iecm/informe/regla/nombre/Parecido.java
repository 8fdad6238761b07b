package mx.iecm.informe.regla.nombre;

import java.io.Serializable;
import mx.iecm.informe.modelo.Origen;

/**
 * Un nombre que en un texto está casi como debe.
 *
 * @param escrito como está
 * @param debido como debe ir
 */
record Parecido(String escrito, String debido, Origen origen) implements Serializable {}
