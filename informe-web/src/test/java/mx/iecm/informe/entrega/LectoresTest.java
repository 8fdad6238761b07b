package mx.iecm.informe.entrega;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.TimeUnit;
import mx.iecm.informe.problema.ProblemaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LectoresTest {

  private final Lectores lectores = new Lectores();

  @BeforeEach
  void conHilos() {
    lectores.hilos =
        new ManagedThreadFactory() {
          @Override
          public Thread newThread(Runnable tarea) {
            return new Thread(tarea);
          }

          @Override
          public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
          }
        };
  }

  @AfterEach
  void acabar() {
    lectores.acabar();
  }

  @Test
  void laLecturaNoCorreEnElHiloQueLaPide() {
    assertThat(lectores.leer(1, Thread::currentThread)).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void loQueNoAcabaSeInterrumpeYSeDice() throws InterruptedException {
    var nunca = new CountDownLatch(1);
    var interrumpido = new CountDownLatch(1);

    assertThatThrownBy(() -> lectores.leer(1, () -> esperar(nunca, interrumpido), 1))
        .isInstanceOf(ProblemaException.class)
        .hasMessageContaining("SERVIDOR_OCUPADO", "no se acabó de leer en 1 segundos");
    assertThat(interrumpido.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private static boolean esperar(CountDownLatch nunca, CountDownLatch interrumpido) {
    try {
      return nunca.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      interrumpido.countDown();
      return false;
    }
  }

  @Test
  void unoGrandeNoHaceEsperarALosChicos() throws InterruptedException {
    var empezo = new CountDownLatch(1);
    var puede = new CountDownLatch(1);
    var grande =
        new Thread(
            () ->
                lectores.leer(
                    Lectores.GRANDE,
                    () -> {
                      empezo.countDown();
                      return puede.await(20, TimeUnit.SECONDS);
                    }));
    grande.start();
    assertThat(empezo.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(lectores.leer(Lectores.GRANDE - 1, () -> "leído")).isEqualTo("leído");

    assertThat(grande.isAlive()).as("el grande sigue").isTrue();
    puede.countDown();
    grande.join();
  }

  @Test
  void loQueFallaAlLeerSaleComoFallo() {
    assertThatThrownBy(
            () ->
                lectores.leer(
                    1,
                    () -> {
                      throw new IllegalArgumentException("roto");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("roto");
    assertThatThrownBy(
            () ->
                lectores.leer(
                    1,
                    () -> {
                      throw new IOException("disco");
                    }))
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void cerradosLosHilosSeDiceQueEstaOcupado() {
    lectores.acabar();

    assertThatThrownBy(() -> lectores.leer(1, () -> 1)).hasMessageContaining("SERVIDOR_OCUPADO");
  }
}
