package mx.iecm.informe.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;

/**
 * Escribe y lee el XML canónico de un informe.
 *
 * <p>Sale en UTF-8, con {@code \n} al final de cada línea y sin nada que dependa del día o de la
 * máquina: el mismo informe da los mismos bytes. Los cuadros van al final y cada renglón ocupa una
 * línea, para que puedan pasar sin guardarse. Espacios, saltos de línea y tabuladores se conservan;
 * un carácter que XML 1.0 no admite (de control, mitad suelta de un par, U+FFFE, U+FFFF) se cambia
 * por U+FFFD.
 */
public final class InformeXml {

  /** Espacio de nombres de todos los elementos; cambia con la versión del esquema. */
  public static final String ESPACIO = "urn:mx:iecm:informe:1";

  /** Versión del esquema. */
  static final String VERSION = "1";

  private InformeXml() {}

  /** Quien sabe los renglones de un cuadro que se guardan en otra parte. */
  @FunctionalInterface
  public interface Renglones {

    /**
     * Vierte en {@code salida} los renglones del cuadro, en orden y tal como los deja {@link
     * EscritorDeRenglones}; no la cierra.
     *
     * @throws IOException si no se pueden leer o escribir
     */
    void verter(Cuadro cuadro, OutputStream salida) throws IOException;
  }

  /** Quien recibe un informe por partes mientras se lee, para no guardar sus renglones. */
  public interface Receptor {

    /** Recibe el programa del informe, antes que cualquier renglón y una sola vez. */
    void programa(Programa programa);

    /**
     * Recibe un renglón; los de un cuadro llegan seguidos y en orden.
     *
     * @param cuadro el suyo, sin renglones
     */
    void renglon(Cuadro cuadro, Renglon renglon);
  }

  /**
   * Escribe el informe completo, con los renglones que tiene en memoria; no cierra {@code salida}.
   *
   * @throws IOException si no se puede escribir
   * @throws IllegalArgumentException si el informe tiene algo que el esquema no admite: un año
   *     fuera de 1 a 9999, un número de más de mil cifras, formatos encimados, otro tipo de imagen
   *     o una fila menor que 1
   */
  public static void escribir(Informe informe, OutputStream salida) throws IOException {
    escribir(informe, InformeXml::deMemoria, salida);
  }

  /**
   * Escribe el informe con los renglones que {@code renglones} vierta; no cierra {@code salida}.
   *
   * @param informe del que no se miran los renglones
   * @throws IOException si no se puede escribir, o lo que lance {@code renglones}
   * @throws IllegalArgumentException igual que {@link #escribir(Informe, OutputStream)}
   */
  public static void escribir(Informe informe, Renglones renglones, OutputStream salida)
      throws IOException {
    new Impresor(salida).imprimir(informe, renglones);
  }

  /**
   * Lee un informe y lo comprueba contra {@code informe.xsd}; no cierra {@code entrada}.
   *
   * <p>No se admite DOCTYPE, y por tanto tampoco entidades propias ni externas, ni más de {@value
   * LectorXml#LIMITE} bytes.
   *
   * @throws XmlInvalidoException si no es XML bien formado o no cumple el esquema
   * @throws IOException si no se puede leer {@code entrada}
   */
  public static Informe leer(InputStream entrada) throws IOException {
    return LectorXml.leer(entrada, LectorXml.LIMITE);
  }

  /**
   * Lee un informe y lo comprueba igual que {@link #leer(InputStream)}, dando cada renglón a {@code
   * receptor} sin guardarlo: la memoria no crece con ellos. Si algo no cumple el esquema, el
   * receptor ya recibió lo que está antes.
   *
   * @return el informe, con sus cuadros sin renglones
   * @throws XmlInvalidoException si no es XML bien formado o no cumple el esquema
   * @throws IOException si no se puede leer {@code entrada}
   */
  public static Informe leer(InputStream entrada, Receptor receptor) throws IOException {
    return LectorXml.leer(entrada, LectorXml.LIMITE, receptor);
  }

  private static void deMemoria(Cuadro cuadro, OutputStream salida) throws IOException {
    var tinta = new Tinta();
    for (Renglon renglon : cuadro.renglones()) {
      EscritorDeRenglones.escribir(renglon, tinta);
      if (tinta.largo() >= Tinta.PARA_VACIAR) {
        tinta.vaciarEn(salida);
      }
    }
    tinta.vaciarEn(salida);
  }
}
