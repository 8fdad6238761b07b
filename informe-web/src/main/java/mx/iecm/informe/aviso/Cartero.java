package mx.iecm.informe.aviso;

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

/** Lleva los avisos al servidor de correo, si hay alguno. */
@ApplicationScoped
class Cartero {

  private static final System.Logger REGISTRO = System.getLogger(Cartero.class.getName());
  private static final int CADA_S = 3;

  @Resource ManagedScheduledExecutorService turnos;
  @Inject ServidorDeCorreo servidor;
  @Inject Buzon buzon;
  @Inject Correo correo;

  private Optional<ScheduledFuture<?>> vueltas = Optional.empty();

  void alArrancar(@Observes Startup arranque) {
    if (servidor.hay()) {
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
      buzon.caducar();
      repartir();
    } catch (RuntimeException e) {
      REGISTRO.log(Level.ERROR, "La vuelta del cartero falló; se intenta otra vez", e);
    }
  }

  /** Si el servidor de correo falla, los demás esperan: cada intento en vano tarda. */
  private void repartir() {
    for (long numero : buzon.pendientes()) {
      var aviso = buzon.tomar(numero);
      if (aviso.isPresent() && !llevar(aviso.get())) {
        return;
      }
    }
  }

  private boolean llevar(PorEnviar aviso) {
    var envio = correo.mandar(aviso);
    switch (envio.desenlace()) {
      case RECIBIDO -> buzon.enviado(aviso);
      case RECHAZADO -> buzon.rechazado(aviso, envio.detalle());
      case FALLIDO -> {
        REGISTRO.log(Level.WARNING, "El aviso {0} no salió: {1}", aviso.numero(), envio.detalle());
        buzon.fallido(aviso, envio.detalle());
        return false;
      }
    }
    return true;
  }
}
