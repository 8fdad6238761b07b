package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** La versión del producto, la que Maven escribió al construirlo. */
public final class Version {

  private static final String ACTUAL = leer();

  private Version() {}

  /** Por ejemplo {@code 0.1.0}. */
  public static String actual() {
    return ACTUAL;
  }

  private static String leer() {
    var propiedades = new Properties();
    try (InputStream en = Version.class.getResourceAsStream("version.properties")) {
      if (en != null) {
        propiedades.load(en);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return propiedades.getProperty("version", "desconocida");
  }
}
