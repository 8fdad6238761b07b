package mx.iecm.informe.turno;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Un turno sigue aunque una de sus vueltas falle. */
class TurnosTest {

  @ParameterizedTest
  @ValueSource(classes = {RollbackException.class, IllegalStateException.class})
  void unaVueltaQueFallaNoImpideLaSiguiente(Class<? extends Exception> falla) throws Exception {
    var vueltas = new Semaphore(0);
    var reloj = Executors.newSingleThreadScheduledExecutor();
    try {
      var vuelta =
          Turnos.queNoMuere(
              "la prueba",
              () -> {
                vueltas.release();
                throw falla.getConstructor().newInstance();
              });

      var turno = reloj.scheduleWithFixedDelay(vuelta, 0, 1, TimeUnit.MILLISECONDS);

      assertThat(vueltas.tryAcquire(3, 10, TimeUnit.SECONDS)).as("tres vueltas").isTrue();
      assertThat(turno.isDone()).as("se acabó").isFalse();
    } finally {
      reloj.shutdownNow();
    }
  }
}
