package mx.iecm.informe.aviso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import mx.iecm.informe.turno.Turnos;

/** Lleva los avisos al servidor de correo, si hay alguno. */
@ApplicationScoped
class Cartero {

  private static final System.Logger REGISTRO = System.getLogger(Cartero.class.getName());
  private static final Duration PAUSA = Duration.ofSeconds(3);

  @Inject Turnos turnos;
  @Inject ServidorDeCorreo servidor;
  @Inject Buzon buzon;
  @Inject Correo correo;

  void alArrancar(@Observes Startup arranque) {
    if (servidor.hay()) {
      turnos.cada(PAUSA, "el cartero", this::vuelta);
    }
  }

  private void vuelta() {
    buzon.caducar();
    repartir();
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
