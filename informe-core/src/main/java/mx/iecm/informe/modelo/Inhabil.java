package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.LocalDate;

/** Un día inhábil y su motivo. */
public record Inhabil(LocalDate fecha, String motivo) implements Serializable {}
