package mx.iecm.informe.criterio;

import mx.iecm.informe.almacen.Archivo;

/**
 * Un archivo de los que acompañan a un caso, tal como estaba al encargar una compilación.
 *
 * @param nombre dentro del caso, por ejemplo {@code justificaciones.csv}
 * @param archivo sus bytes
 */
public record Congelado(String nombre, Archivo archivo) {}
