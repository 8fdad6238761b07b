package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Un texto con el lugar donde se escribió.
 *
 * @param texto tal como está en esa etapa: con sus claves de cifra o ya con las cifras
 * @param origen la celda
 */
public record Escrito(Texto texto, Origen origen) implements Serializable {}
