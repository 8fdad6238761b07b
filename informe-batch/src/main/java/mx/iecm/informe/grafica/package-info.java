/**
 * Las gráficas que el programa pide después de sus tablas: cuentan los renglones mientras se
 * escriben y se imprimen como gráficas de Word, con sus datos dentro.
 *
 * <pre>{@code
 * var recontador = Recontador.de(tabla, periodo);
 * renglones.forEach(recontador::renglon);
 * String xml = GraficaDeBarras.xml(recontador.recuento(), aspecto);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.grafica;

import org.jspecify.annotations.NullMarked;
