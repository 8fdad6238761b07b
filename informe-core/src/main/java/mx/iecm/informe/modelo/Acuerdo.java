package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Un acuerdo adoptado, o un punto que solo se presentó.
 *
 * @param folio por ejemplo {@code CVOE/011/2025}; {@code ""} si es un punto presentado
 * @param sesion clave de la sesión en que se adoptó
 * @param asunto de qué trata
 * @param origen dónde se escribió el folio, o el asunto si no tiene folio
 */
public record Acuerdo(String folio, String sesion, Texto asunto, Origen origen)
    implements Serializable {

  /** Dice si es un punto presentado, que se imprime y no se cuenta. */
  public boolean soloPresentado() {
    return folio.isEmpty();
  }
}
