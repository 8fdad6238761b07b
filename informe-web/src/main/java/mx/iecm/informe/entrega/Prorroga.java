package mx.iecm.informe.entrega;

import java.time.Instant;
import mx.iecm.informe.acceso.Sello;

/**
 * Más tiempo para un área.
 *
 * @param hasta cuándo puede entregar, incluido
 * @param motivo por qué se le dio
 * @param otorgada quién se la dio y cuándo
 */
public record Prorroga(Instant hasta, String motivo, Sello otorgada) {}
