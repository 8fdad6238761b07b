/**
 * El informe como valor: órgano, periodo, sesiones, acuerdos, programa, renglones y cifras.
 *
 * <p>Aquí no hay Excel, XML, Word ni servidor; todo es inmutable y nada es nulo: un texto que falta
 * es {@code ""} y lo que puede no estar es una lista vacía. Lo que una persona pudo escribir mal no
 * se rechaza aquí: es materia de las reglas.
 *
 * <pre>{@code
 * var trimestre = Periodo.trimestre(2025, 2);
 * trimestre.contiene(LocalDate.of(2025, 6, 30)); // true
 * trimestre.clave(); // "2025-T2"
 * trimestre.anterior().clave(); // "2025-T1"
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.modelo;

import org.jspecify.annotations.NullMarked;
