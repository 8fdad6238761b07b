package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.UUID;
import mx.iecm.informe.turno.Turnos;

/**
 * Mantiene el arriendo de lo que este servidor corre y sigue lo que otro dejó a medias, también lo
 * de este mismo antes de una caída.
 */
@ApplicationScoped
class Vigia {

  private static final System.Logger BITACORA = System.getLogger(Vigia.class.getName());
  private static final Duration PAUSA = Duration.ofSeconds(3);

  @Inject Turnos turnos;
  @Inject Arriendo arriendo;
  @Inject Trabajos trabajos;
  @Inject Encargado encargado;

  void alArrancar(@Observes Startup arranque) {
    turnos.cada(PAUSA, "el vigía", this::vuelta);
  }

  private void vuelta() {
    arriendo.latir();
    arriendo.propias().forEach(this::atender);
    arriendo.huerfanas().forEach(this::adoptar);
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
