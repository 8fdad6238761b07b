/**
 * Lo que se encuentra al leer y al revisar, como dato: qué norma, dónde, con qué datos y qué se
 * propone. El texto se redacta aquí y solo al final, siempre en español de México.
 *
 * <p>Aquí no se decide nada sobre el informe: eso lo hacen las reglas y la lectura.
 *
 * <pre>{@code
 * var ficha = new Ficha("SES-001", Gravedad.ERROR, Alcance.INFORME, "Reglamento de sesiones");
 * var hallazgo = ficha.en(Lugar.de(sesion.origen()), sesion.fecha(), inicio, fin);
 * Mensajes.texto(hallazgo); // "La sesión del 2 de julio de 2025 queda fuera del periodo…"
 * Dictamen.de(List.of(hallazgo)).veredicto(); // RECHAZADO
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.hallazgo;

import org.jspecify.annotations.NullMarked;
