package mx.iecm.informe.accesibilidad;

/**
 * Algo que impide leer el documento a quien no lo ve.
 *
 * @param norma la que no se cumple
 * @param parte del paquete donde está
 * @param texto qué se encontró
 */
public record Barrera(Norma norma, String parte, String texto) {}
