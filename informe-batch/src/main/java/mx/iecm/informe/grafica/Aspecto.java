package mx.iecm.informe.grafica;

/**
 * Cómo se ve una gráfica: lo dice la plantilla, para que sea de la institución.
 *
 * @param color de las barras y del título, como {@code 4A2B66}
 * @param letra nombre de la tipografía
 */
public record Aspecto(String color, String letra) {}
