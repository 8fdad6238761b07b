package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_NO_RECIBIDO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/**
 * Recibe el libro de un área: lo revisa y, si se puede leer, lo asienta y da su acuse. Un libro que
 * no se puede leer no se recibe, y lo que valía sigue valiendo.
 */
@ApplicationScoped
public class Recepcion {

  @Inject Entregas entregas;
  @Inject Lectores lectores;
  @Inject Clock reloj;

  /**
   * Recibe un libro. Su plazo se mira con la hora a la que llegó, tarde lo que tarde en leerse.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si ya no se recibe o el libro no se puede
   *     leer
   */
  public Entregas.Recibo recibir(Recibido recibido) throws IOException {
    var llego = reloj.instant().truncatedTo(ChronoUnit.MILLIS);
    var repetida = entregas.repetida(recibido, llego);
    if (repetida.isPresent()) {
      return new Entregas.Recibo(repetida.get(), false);
    }
    return entregas.asentar(recibido, llego, leer(recibido));
  }

  private Leido leer(Recibido recibido) {
    var revision = entregas.revision(recibido.periodo(), recibido.siglas());
    var libro = recibido.libro().libro(Encargo.nombreDeEntrega(recibido.siglas()));
    var revisado = lectores.leer(libro.tamano(), () -> revision.revisar(libro, recibido.siglas()));
    if (!revisado.legible()) {
      throw LIBRO_NO_RECIBIDO.con(
          "El libro no se pudo leer y no se recibió; lo que ya había entregado sigue valiendo.",
          HallazgoEscrito.json(revisado.hallazgos()).build());
    }
    return Leido.de(revisado, revision.programa().orElseThrow());
  }
}
