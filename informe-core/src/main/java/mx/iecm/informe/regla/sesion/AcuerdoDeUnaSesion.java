package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Un acuerdo es de una de las sesiones enlistadas. */
record AcuerdoDeUnaSesion(Ficha ficha) implements ReglaDeInforme {

  AcuerdoDeUnaSesion() {
    this(new Ficha("SES-008", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var sesiones = informe.sesiones().stream().map(Sesion::clave).toList();
    return informe.acuerdos().stream()
        .filter(a -> !a.sesion().isEmpty() && !sesiones.contains(a.sesion()))
        .map(
            a -> {
              var hallazgo = ficha.en(Lugar.de(a.origen()), nombre(a), a.sesion());
              return Propuestas.cercana(a.sesion(), sesiones)
                  .map(hallazgo::proponiendo)
                  .orElse(hallazgo);
            });
  }

  private static String nombre(Acuerdo acuerdo) {
    return acuerdo.soloPresentado() ? Cita.de(acuerdo.asunto().escrito()) : acuerdo.folio();
  }
}
