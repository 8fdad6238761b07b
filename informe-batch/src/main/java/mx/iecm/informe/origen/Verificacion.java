package mx.iecm.informe.origen;

import java.util.List;

/**
 * Lo que se sabe de si un documento sigue siendo el que se emitió.
 *
 * @param estado la respuesta
 * @param cambios partes que ya no son las emitidas; vacía si ninguna cambió
 * @param conManifiesto si además se comparó con la huella de un manifiesto
 */
public record Verificacion(Estado estado, List<Cambio> cambios, boolean conManifiesto) {

  public Verificacion {
    cambios = List.copyOf(cambios);
  }

  /** Si el documento es el que se emitió. */
  public enum Estado {
    /** Ni un byte ha cambiado. */
    INTACTO,
    /** Dice lo mismo, pero otro programa volvió a empacarlo. */
    REEMPACADO,
    /** Alguna de sus partes no es la que se emitió. */
    CAMBIADO,
    /** Lleva un sello que le va, pero no es el documento de ese manifiesto. */
    OTRO,
    /** No lleva sello, o no se puede leer. */
    AJENO
  }

  /**
   * Una parte que ya no es la que se emitió.
   *
   * @param parte su nombre en el paquete
   * @param clase qué le pasó
   */
  public record Cambio(String parte, Clase clase) {

    /** Qué le pasó a una parte. */
    public enum Clase {
      /** Contiene otra cosa. */
      CAMBIADA,
      /** No se puede leer. */
      DANADA,
      /** Ya no está. */
      QUITADA,
      /** No estaba. */
      AGREGADA
    }
  }
}
