/**
 * Las tres formas de una norma del informe (de un renglón, de una tabla en orden y del informe con
 * sus medidas), cómo se le pasa un informe y lo que varios capítulos comparten. Las normas están,
 * una por archivo, en el paquete de su capítulo del catálogo; a todas se llega por {@link
 * mx.iecm.informe.regla.Reglas}.
 *
 * <p>Una regla es una función pura: no lee el reloj, no guarda estado entre informes, no escribe
 * bitácoras y nunca falla por los datos. Qué se lee y cómo se imprime no es asunto de este paquete.
 *
 * <pre>{@code
 * var reglas = Reglas.usuales();
 * var revision = reglas.empezar(new Situacion(contexto, tabla, hoja), avisos);
 * renglones.forEach(revision::renglon);
 * Medidas medidas = revision.terminar();
 * reglas.delInforme(Expediente.de(informe, medidas)).forEach(avisos);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.regla;

import org.jspecify.annotations.NullMarked;
