package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.SERVIDOR_OCUPADO;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Los hilos que leen libros, aparte de los que atienden páginas y con su propio tope: cada libro
 * puede pedir buena parte de la memoria y segundos de procesador.
 *
 * <p>Los grandes van por otra fila, de a uno en un servidor chico: así uno de doscientos mil
 * renglones no hace esperar a los demás. Lo que no acaba a tiempo se interrumpe y no se recibe.
 */
@ApplicationScoped
class Lectores {

  /**
   * Desde cuántos bytes un libro es grande: los de un periodo común no llegan a la décima parte.
   */
  static final long GRANDE = 1 << 20;

  private static final int NUCLEOS = Runtime.getRuntime().availableProcessors();
  private static final int ESPERA_S = 60;
  private static final int EN_FILA = 64;
  private static final int GRANDES_EN_FILA = 8;

  @Resource ManagedThreadFactory hilos;

  private final ThreadPoolExecutor chicos = fila(NUCLEOS, EN_FILA);
  private final ThreadPoolExecutor grandes = fila(Math.max(1, NUCLEOS / 4), GRANDES_EN_FILA);

  private ThreadPoolExecutor fila(int cuantos, int enFila) {
    return new ThreadPoolExecutor(
        cuantos,
        cuantos,
        0,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(enFila),
        tarea -> hilos.newThread(tarea));
  }

  @PreDestroy
  void acabar() {
    chicos.shutdownNow();
    grandes.shutdownNow();
  }

  /**
   * Lee en su fila y espera a que acabe.
   *
   * @param bytes lo que pesa lo que se va a leer
   * @throws mx.iecm.informe.problema.ProblemaException si hay demasiados en la fila o no acaba a
   *     tiempo
   */
  <T> T leer(long bytes, Callable<T> lectura) {
    return leer(bytes, lectura, ESPERA_S);
  }

  <T> T leer(long bytes, Callable<T> lectura, int segundos) {
    try {
      return esperar((bytes < GRANDE ? chicos : grandes).submit(lectura), segundos);
    } catch (RejectedExecutionException e) {
      throw SERVIDOR_OCUPADO.con("Hay muchas entregas a la vez: intente de nuevo en un minuto.");
    }
  }

  private static <T> T esperar(Future<T> lectura, int segundos) {
    try {
      return lectura.get(segundos, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      lectura.cancel(true);
    } catch (InterruptedException e) {
      lectura.cancel(true);
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException nuestra) {
        throw nuestra;
      }
      throw new IllegalStateException("la lectura falló", e.getCause());
    }
    throw SERVIDOR_OCUPADO.con(
        "El libro no se acabó de leer en %d segundos y no se recibió: intente de nuevo en un minuto."
            .formatted(segundos));
  }
}
