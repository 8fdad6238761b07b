package mx.iecm.informe.turno;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Reparte los turnos de lo que se hace cada tanto, y los acaba cuando el servidor se detiene. */
@ApplicationScoped
public class Turnos {

  private static final System.Logger BITACORA = System.getLogger(Turnos.class.getName());

  @Resource ManagedScheduledExecutorService reloj;

  private final List<ScheduledFuture<?>> corren = new CopyOnWriteArrayList<>();

  /**
   * Hace algo desde ahora hasta que el servidor se detenga, sin encimarse consigo mismo.
   *
   * @param pausa entre que acaba una vuelta y empieza la siguiente
   * @param de quién es el turno, para decir cuál falló
   */
  public void cada(Duration pausa, String de, Vuelta vuelta) {
    long ms = pausa.toMillis();
    corren.add(reloj.scheduleWithFixedDelay(queNoMuere(de, vuelta), ms, ms, TimeUnit.MILLISECONDS));
  }

  /**
   * Una vuelta que falla no impide la siguiente: el reloj no perdona excepciones. Tampoco las
   * comprobadas, que una transacción que no se pudo confirmar deja salir sin declararlas.
   */
  static Runnable queNoMuere(String de, Vuelta vuelta) {
    return () -> {
      try {
        vuelta.dar();
      } catch (Exception e) {
        BITACORA.log(Level.ERROR, "El turno de " + de + " falló; se intenta otra vez", e);
      }
    };
  }

  @PreDestroy
  void acabar() {
    corren.forEach(turno -> turno.cancel(false));
  }

  /** Lo que se hace en un turno. */
  @FunctionalInterface
  public interface Vuelta {

    /**
     * Hace lo que toca, una vez.
     *
     * @throws Exception lo que sea: se anota y el turno sigue
     */
    void dar() throws Exception;
  }
}
