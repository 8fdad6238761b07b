package mx.iecm.informe.datos;

/**
 * Una columna de un CSV, con lo que hace falta para leerla.
 *
 * @param nombre su encabezado
 * @param forma cómo se escriben sus valores
 * @param unidad de lo que mide; {@code ""} si no mide
 * @param descripcion qué dice, y qué quiere decir que esté vacía
 * @param fuente de qué hoja o de qué parte del informe sale
 */
record ColumnaDeDatos(
    String nombre, Forma forma, String unidad, String descripcion, String fuente) {}
