package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.Arrays;

/** Bytes que no cambian, como los de una imagen. */
public final class Binario implements Serializable {

  private static final long serialVersionUID = 1L;

  private final byte[] datos;

  private Binario(byte[] datos) {
    this.datos = datos;
  }

  /** Copia de {@code datos}. */
  public static Binario de(byte[] datos) {
    return new Binario(datos.clone());
  }

  /** Una copia de los bytes. */
  public byte[] datos() {
    return datos.clone();
  }

  @Override
  public boolean equals(Object otro) {
    return otro instanceof Binario b && Arrays.equals(datos, b.datos);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(datos);
  }

  @Override
  public String toString() {
    return "Binario[" + datos.length + "]";
  }
}
