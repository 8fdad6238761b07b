/**
 * El español de los informes: fechas, horas, números, ordinales, concordancia y comparación de
 * textos tal como la gente los escribe.
 *
 * <p>Aquí va todo lo que convierte texto en valor y valor en texto sin saber de qué celda salió:
 * son funciones sin estado, que no lanzan por lo que alguien escribió y tardan lo mismo en
 * cualquier idioma de la máquina. No va aquí juzgar (es de las reglas), abrir libros ni redactar
 * mensajes.
 *
 * <pre>{@code
 * LectorDeFechas.leer("7, 14 y 21 de abril de 2025").cuantas(); // 3
 * EscritorDeFechas.dia(LocalDate.of(2025, 6, 1)); // "1 de junio de 2025"
 * Numeros.enLetra(21, Genero.de("sesiones")); // "veintiuna"
 * Propuestas.cercana("Pendiente", List.of("Narrativa", "Pendientes")); // Optional[Pendientes]
 * Comparacion.iguales("Fecha  de Suscripción:", "fecha de suscripcion"); // true
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.castellano;

import org.jspecify.annotations.NullMarked;
