package mx.iecm.informe.libro;

import java.io.Serial;

/** Una parte del libro no es XML bien formado; se convierte en hallazgo al borde del paquete. */
public final class XmlDanado extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** Con la causa de que no se pueda leer. */
  public XmlDanado(Throwable causa) {
    super(causa);
  }
}
