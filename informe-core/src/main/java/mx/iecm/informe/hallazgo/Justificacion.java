package mx.iecm.informe.hallazgo;

import java.io.Serializable;

/**
 * Por qué una advertencia se queda como está. Vale mientras la regla encuentre lo mismo en el mismo
 * registro.
 *
 * @param regla clave de la regla
 * @param registro el de {@link Hallazgo#registro}
 * @param valor el de {@link Hallazgo#valor}
 * @param motivo por qué está bien
 * @param responsable quién lo dice
 * @param renglon línea del archivo donde está, desde 1
 */
public record Justificacion(
    String regla, String registro, String valor, String motivo, String responsable, long renglon)
    implements Serializable {

  /** Dice si es de ese hallazgo, sin mirar su valor. */
  public boolean delRegistroDe(Hallazgo hallazgo) {
    return regla.equals(hallazgo.ficha().id()) && registro.equals(hallazgo.registro());
  }

  /** Dice si es de ese hallazgo tal como está. */
  public boolean es(Hallazgo hallazgo) {
    return delRegistroDe(hallazgo) && valor.equals(hallazgo.valor());
  }
}
