package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.List;

/**
 * La ficha de una norma del catálogo.
 *
 * @param id tres letras, guion y tres dígitos; pública, se cita en oficios y no se reutiliza
 * @param gravedad de sus hallazgos
 * @param alcance sobre qué se aplica
 * @param fuente documento y apartado de donde viene
 */
public record Ficha(String id, Gravedad gravedad, Alcance alcance, String fuente)
    implements Serializable {

  /** Un hallazgo de esta norma; {@code datos} en el orden que pide su mensaje. */
  public Hallazgo en(Lugar lugar, Serializable... datos) {
    return new Hallazgo(this, "", lugar, List.of(datos), "", Rastro.NINGUNA);
  }

  /** Un hallazgo con otra redacción de esta norma, {@code id.variante} en los mensajes. */
  public Hallazgo variante(String variante, Lugar lugar, Serializable... datos) {
    return new Hallazgo(this, variante, lugar, List.of(datos), "", Rastro.NINGUNA);
  }
}
