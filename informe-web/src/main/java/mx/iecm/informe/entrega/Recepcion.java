package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_NO_RECIBIDO;
import static mx.iecm.informe.problema.TipoDeProblema.SERVIDOR_OCUPADO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.iecm.informe.caso.LibroRevisado;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/**
 * Recibe el libro de un área: lo revisa y, si se puede leer, lo asienta y da su acuse. Un libro que
 * no se puede leer no se recibe, y lo que valía sigue valiendo.
 */
@ApplicationScoped
public class Recepcion {

  private static final int ESPERA_S = 60;

  /** Cuántos libros se leen a la vez: cada uno puede pedir buena parte de la memoria. */
  private final Semaphore lectores =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Inject Entregas entregas;

  /**
   * Recibe un libro.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo está cerrado o el libro no se
   *     puede leer
   */
  public Entregas.Recibo recibir(Recibido recibido) throws IOException {
    var repetida = entregas.repetida(recibido);
    if (repetida.isPresent()) {
      return new Entregas.Recibo(repetida.get(), false);
    }
    var revisado = revisar(recibido);
    if (!revisado.legible()) {
      throw LIBRO_NO_RECIBIDO.con(
          "El libro no se pudo leer y no se recibió; lo que ya había entregado sigue valiendo.",
          HallazgoEscrito.json(revisado.hallazgos()).build());
    }
    return entregas.asentar(recibido, Hallado.de(revisado.hallazgos()));
  }

  private LibroRevisado revisar(Recibido recibido) {
    var revision = entregas.revision(recibido.periodo(), recibido.siglas());
    apartarLector();
    try {
      var libro = recibido.libro().libro(Encargo.nombreDeEntrega(recibido.siglas()));
      return revision.revisar(libro, recibido.siglas());
    } finally {
      lectores.release();
    }
  }

  private void apartarLector() {
    try {
      if (lectores.tryAcquire(ESPERA_S, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw SERVIDOR_OCUPADO.con("Hay muchas entregas a la vez: intente de nuevo en un minuto.");
  }
}
