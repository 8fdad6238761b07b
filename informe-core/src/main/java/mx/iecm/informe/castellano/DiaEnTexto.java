package mx.iecm.informe.castellano;

import java.time.DayOfWeek;

/**
 * Una fecha con su día de la semana hallada en un texto corrido; puede no existir.
 *
 * @param desde posición de la primera letra del día de la semana
 * @param hasta posición siguiente al último carácter de la fecha
 * @param semana el día de la semana escrito
 * @param dia día del mes, de 1 a 31
 * @param mes de 1 a 12, escrito ahí o en la fecha con que se enumera
 * @param ejercicio año, escrito ahí o en la fecha con que se enumera; 0 si el texto no lo dice
 */
public record DiaEnTexto(int desde, int hasta, DayOfWeek semana, int dia, int mes, int ejercicio) {}
