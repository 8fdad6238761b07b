package mx.iecm.informe.entrega;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.caso.LibroRecibido;

/** Un archivo que alguien subió: cómo lo llama y sus bytes, que ya se sabe que caben. */
public final class ArchivoSubido {

  private static final int LARGO = 255;

  private final String nombre;
  private final byte[] bytes;

  /**
   * El archivo.
   *
   * @param nombre como llegó; se le quita la carpeta y lo que pase de 255 caracteres
   * @param bytes completos; quien los da ya no los cambia
   */
  public ArchivoSubido(String nombre, byte[] bytes) {
    String sinCarpeta = nombre.substring(nombre.replace('\\', '/').lastIndexOf('/') + 1);
    this.nombre = sinCarpeta.substring(0, corte(sinCarpeta));
    this.bytes = bytes;
  }

  /** Hasta dónde cabe un nombre sin partir en dos un carácter que ocupa dos lugares. */
  private static int corte(String nombre) {
    if (nombre.length() <= LARGO) {
      return nombre.length();
    }
    return Character.isHighSurrogate(nombre.charAt(LARGO - 1)) ? LARGO - 1 : LARGO;
  }

  String nombre() {
    return nombre;
  }

  String sha256() {
    return Almacen.huella(bytes);
  }

  /** Sus bytes, desde el primero. */
  public InputStream flujo() {
    return new ByteArrayInputStream(bytes);
  }

  /** El libro, con el nombre que tiene dentro del caso. */
  LibroRecibido libro(String ruta) {
    return new LibroRecibido(ruta, bytes.length, this::flujo);
  }
}
