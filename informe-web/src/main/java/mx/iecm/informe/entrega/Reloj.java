package mx.iecm.informe.entrega;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** La hora, que se pide y no se mira: una prueba pone la suya. */
@ApplicationScoped
class Reloj {

  @Produces
  Clock reloj() {
    return Clock.systemUTC();
  }
}
