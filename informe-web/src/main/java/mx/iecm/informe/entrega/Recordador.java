package mx.iecm.informe.entrega;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import mx.iecm.informe.aviso.Avisos;

/** Mira cada tanto a quién se le vence el plazo, si hay por dónde avisarle. */
@ApplicationScoped
class Recordador {

  private static final System.Logger REGISTRO = System.getLogger(Recordador.class.getName());
  private static final int CADA_S = 10;

  @Resource ManagedScheduledExecutorService turnos;
  @Inject Avisos avisos;
  @Inject Recordatorios recordatorios;

  private Optional<ScheduledFuture<?>> vueltas = Optional.empty();

  void alArrancar(@Observes Startup arranque) {
    if (avisos.seMandan()) {
      vueltas =
          Optional.of(
              turnos.scheduleWithFixedDelay(this::vuelta, CADA_S, CADA_S, TimeUnit.SECONDS));
    }
  }

  @PreDestroy
  void alParar() {
    vueltas.ifPresent(v -> v.cancel(false));
  }

  /** Una vuelta que falla no impide la siguiente: el reloj no perdona excepciones. */
  private void vuelta() {
    try {
      recordatorios.sinEntregar().forEach(recordatorios::recordar);
    } catch (RuntimeException e) {
      REGISTRO.log(Level.ERROR, "No se pudo recordar un plazo; se intenta otra vez", e);
    }
  }
}
