package mx.iecm.informe.consola;

import java.io.Serial;

/** Se pidió reanudar y no hay nada interrumpido. */
final class NadaQueReanudar extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;
}
