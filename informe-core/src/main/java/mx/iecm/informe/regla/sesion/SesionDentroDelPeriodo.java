package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Toda sesión ocurre dentro del periodo del informe, extremos incluidos. */
record SesionDentroDelPeriodo(Ficha ficha) implements ReglaDeInforme {

  SesionDentroDelPeriodo() {
    this(new Ficha("SES-001", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var periodo = informe.emision().periodo();
    return informe.sesiones().stream()
        .filter(s -> !periodo.contiene(s.fecha()))
        .map(
            s ->
                ficha.en(
                    Lugar.de(s.origen()), s.clave(), s.fecha(), periodo.inicio(), periodo.fin()));
  }
}
