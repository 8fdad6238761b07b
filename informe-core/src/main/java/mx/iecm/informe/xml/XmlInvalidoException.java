package mx.iecm.informe.xml;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Lo leído no es XML bien formado, o no es un informe según {@code informe.xsd}. El mensaje dice en
 * español dónde y qué; la causa conserva lo que dijo el analizador.
 */
public final class XmlInvalidoException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int linea;
  private final int columna;
  private final String explicacion;

  XmlInvalidoException(String que, int linea, int columna, @Nullable Throwable causa) {
    super(mensaje(que, linea, columna), causa);
    this.linea = linea;
    this.columna = columna;
    this.explicacion = que;
  }

  private static String mensaje(String que, int linea, int columna) {
    String lugar = linea < 1 ? ": " : "; línea " + linea + ", columna " + columna + ": ";
    return "El XML no es un informe válido" + lugar + que + ".";
  }

  /** Qué tiene, sin decir dónde ni punto final. */
  public String explicacion() {
    return explicacion;
  }

  /** Línea del archivo, desde 1; menor si no se sabe. */
  public int linea() {
    return linea;
  }

  /** Columna de esa línea, desde 1; menor si no se sabe. */
  public int columna() {
    return columna;
  }
}
