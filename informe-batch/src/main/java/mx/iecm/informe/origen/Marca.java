package mx.iecm.informe.origen;

/**
 * Un marcador de Word puesto en el documento donde está una cifra o una tabla.
 *
 * @param clase de qué es
 * @param clave de la cifra o de la tabla
 * @param nombre el del marcador
 * @param escrito lo que ahí decía al emitirse; {@code ""} si es una tabla
 */
public record Marca(Clase clase, String clave, String nombre, String escrito) {

  /** Qué señala un marcador. */
  public enum Clase {
    /** Una cifra dentro de un texto. */
    CIFRA,
    /** Una tabla llena. */
    TABLA;

    /** Como se escribe en el documento. */
    public String etiqueta() {
      return this == CIFRA ? "cifra" : "tabla";
    }

    /** La de esa etiqueta. */
    static Clase de(String etiqueta) {
      return etiqueta.equals(CIFRA.etiqueta()) ? CIFRA : TABLA;
    }
  }
}
