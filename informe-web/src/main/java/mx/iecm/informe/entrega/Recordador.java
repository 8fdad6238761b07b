package mx.iecm.informe.entrega;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.turno.Turnos;

/** Mira cada tanto a quién se le vence el plazo, si hay por dónde avisarle. */
@ApplicationScoped
class Recordador {

  private static final Duration PAUSA = Duration.ofSeconds(10);

  @Inject Turnos turnos;
  @Inject Avisos avisos;
  @Inject Recordatorios recordatorios;

  void alArrancar(@Observes Startup arranque) {
    if (avisos.seMandan()) {
      turnos.cada(PAUSA, "los recordatorios", this::vuelta);
    }
  }

  private void vuelta() {
    recordatorios.sinEntregar().forEach(recordatorios::recordar);
  }
}
