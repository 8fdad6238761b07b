package mx.iecm.informe.vigilancia;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.compilacion.Terminada;

/**
 * Cuánto se ha hecho en este servidor desde que arrancó: los actos de la bitácora, por nombre, y lo
 * que tardan las compilaciones, en segundos. Solo cuenta lo que quedó confirmado.
 */
@ApplicationScoped
class Medidas {

  @Inject MeterRegistry registro;

  void acto(@Observes(during = TransactionPhase.AFTER_SUCCESS) Acto acto) {
    registro
        .counter("informe.actos", "acto", acto.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .increment();
  }

  void compilacion(@Observes(during = TransactionPhase.AFTER_SUCCESS) Terminada terminada) {
    registro
        .timer("informe.compilacion", "tipo", terminada.borrador() ? "borrador" : "informe")
        .record(terminada.duracion());
  }
}
