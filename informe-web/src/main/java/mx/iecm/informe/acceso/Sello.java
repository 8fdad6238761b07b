package mx.iecm.informe.acceso;

import java.time.Instant;

/**
 * Quién hizo algo y cuándo.
 *
 * @param cuando el instante
 * @param quien su usuario
 */
public record Sello(Instant cuando, String quien) {}
