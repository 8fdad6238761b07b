package mx.iecm.informe.compilacion;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Mantiene el arriendo de lo que este servidor corre y sigue lo que otro dejó a medias, también lo
 * de este mismo antes de una caída.
 */
@ApplicationScoped
class Vigia {

  private static final System.Logger BITACORA = System.getLogger(Vigia.class.getName());
  private static final int CADA_S = 3;

  @Resource ManagedScheduledExecutorService turnos;
  @Inject Arriendo arriendo;
  @Inject Trabajos trabajos;
  @Inject Encargado encargado;

  private Optional<ScheduledFuture<?>> vueltas = Optional.empty();

  void alArrancar(@Observes Startup arranque) {
    vueltas =
        Optional.of(turnos.scheduleWithFixedDelay(this::vuelta, CADA_S, CADA_S, TimeUnit.SECONDS));
  }

  @PreDestroy
  void alParar() {
    vueltas.ifPresent(v -> v.cancel(false));
  }

  /** Una vuelta que falla no impide la siguiente: el reloj no perdona excepciones. */
  private void vuelta() {
    try {
      arriendo.latir();
      arriendo.propias().forEach(this::atender);
      arriendo.huerfanas().forEach(this::adoptar);
    } catch (RuntimeException e) {
      BITACORA.log(Level.ERROR, "La vuelta del vigía falló; se intenta otra vez", e);
    }
  }

  private void atender(UUID id) {
    encargado.asegurar(id);
    var ejecutada = arriendo.pendiente(id).ejecucion();
    if (arriendo.porDetener(id)) {
      ejecutada.filter(trabajos::detener).ifPresent(ejecucion -> arriendo.detenida(id));
    }
    ejecutada.filter(trabajos::muerta).ifPresent(ejecucion -> encargado.reintentar(id));
  }

  private void adoptar(UUID id) {
    if (arriendo.tomar(id)) {
      BITACORA.log(Level.INFO, "Se sigue la compilación {0}, que quedó a medias", id);
      encargado.correr(id);
    }
  }
}
