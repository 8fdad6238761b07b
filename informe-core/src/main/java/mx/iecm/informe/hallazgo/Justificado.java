package mx.iecm.informe.hallazgo;

import java.io.Serializable;

/**
 * Un hallazgo que la institución aceptó, con su motivo: no cuenta para el veredicto.
 *
 * @param hallazgo lo encontrado
 * @param justificacion por qué se queda así
 */
public record Justificado(Hallazgo hallazgo, Justificacion justificacion) implements Serializable {}
