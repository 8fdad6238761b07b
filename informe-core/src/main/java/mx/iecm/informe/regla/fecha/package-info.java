/**
 * Las normas de las fechas: que se lean, que el día exista y sea el de la semana que dice, que
 * caigan en el periodo, y que sus renglones vengan en orden y con su cadencia.
 */
@NullMarked
package mx.iecm.informe.regla.fecha;

import org.jspecify.annotations.NullMarked;
