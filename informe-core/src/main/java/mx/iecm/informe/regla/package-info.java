/**
 * Las normas del informe, una por archivo, en tres formas: de un renglón, de una tabla en orden y
 * del informe con sus medidas.
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
