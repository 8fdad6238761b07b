package mx.iecm.informe.paginado;

import java.io.IOException;
import java.io.Serial;

/** LibreOffice no dio el PDF que se le pidió. */
public final class ImpresionFallida extends IOException {

  @Serial private static final long serialVersionUID = 1;

  ImpresionFallida(String porQue) {
    super(porQue);
  }
}
