/**
 * El documento de Word: de un informe a capítulos, de capítulos a elementos y de elementos a
 * WordprocessingML.
 *
 * <p>El aspecto vive en la plantilla y aquí solo se nombran sus estilos. Los renglones de una tabla
 * se escriben mientras se leen, ya comprimidos, y se pegan después en su lugar sin volver a
 * abrirlos. Nada de docx4j sale de este paquete.
 *
 * <pre>{@code
 * var fragmento = new EscritorDeCuadro(tabla, periodo, indice, salida);
 * renglones.forEach(fragmento::renglon);
 * var segmento = fragmento.terminar();
 * new Compositor(plantilla).componer(informe, segmentos, Optional.empty(), List.of(), archivo);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.documento;

import org.jspecify.annotations.NullMarked;
