/**
 * La línea de órdenes: entiende lo que se pide, corre el trabajo y dice en qué acabó.
 *
 * <p>Aquí no se lee, no se revisa ni se escribe nada del informe.
 *
 * <pre>{@code
 * informe compilar ejemplos/cvoe-2025-T2 --salida salida
 * informe compilar ejemplos/cvoe-2025-T2 --salida salida --borrador
 * informe captura --programa ejemplos/cvoe-2025-T2/programa.xlsx --periodo 2025-T3
 * informe validar ejemplos/cvoe-2025-T2/entregas/DVOE.xlsx --anotar anotados
 * informe exportar salida --salida datos
 * informe comparar anterior/informe.xml salida/informe.xml --docx cambios.docx
 * informe --help
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.consola;

import org.jspecify.annotations.NullMarked;
