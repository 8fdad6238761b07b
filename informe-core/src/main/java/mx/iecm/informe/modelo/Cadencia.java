package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.DayOfWeek;

/** Cada cuándo se espera un renglón de una tabla. */
public sealed interface Cadencia extends Serializable {

  /** Sin cadencia. */
  record Ninguna() implements Cadencia {}

  /** Un renglón cada semana, en {@code dia}. */
  record Semanal(DayOfWeek dia) implements Cadencia {}

  /** Un renglón cada quincena. */
  record Quincenal() implements Cadencia {}

  /** Un renglón cada mes. */
  record Mensual() implements Cadencia {}
}
