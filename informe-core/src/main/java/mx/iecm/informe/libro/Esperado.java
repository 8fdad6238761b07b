package mx.iecm.informe.libro;

import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;

/**
 * Lo que la portada de una entrega debe decir.
 *
 * @param programa del órgano al que se entrega
 * @param periodo que se informa
 * @param area siglas del área que entrega
 */
public record Esperado(Programa programa, Periodo periodo, String area) {}
