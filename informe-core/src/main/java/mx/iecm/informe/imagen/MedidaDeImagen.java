package mx.iecm.informe.imagen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Lo que una imagen dice medir, sin abrir sus puntos: una hecha para agotar la memoria solo se nota
 * en su cabecera.
 *
 * @param ancho en puntos
 * @param alto en puntos
 */
public record MedidaDeImagen(int ancho, int alto) {

  /** Lo más que una imagen del informe mide por lado. */
  public static final int LADO_MAXIMO = 10_000;

  /** Dice si unos bytes son una imagen que el documento puede llevar. */
  public static boolean cabe(byte[] bytes) {
    return de(bytes).filter(m -> m.mayor() > 0 && m.mayor() <= LADO_MAXIMO).isPresent();
  }

  /** La de unos bytes; vacía si no son una imagen que se sepa leer. */
  public static Optional<MedidaDeImagen> de(byte[] bytes) {
    try (var en = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var lectores = ImageIO.getImageReaders(en);
      if (!lectores.hasNext()) {
        return Optional.empty();
      }
      ImageReader lector = lectores.next();
      try {
        lector.setInput(en);
        return Optional.of(new MedidaDeImagen(lector.getWidth(0), lector.getHeight(0)));
      } finally {
        lector.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** El lado más largo. */
  public int mayor() {
    return Math.max(ancho, alto);
  }
}
