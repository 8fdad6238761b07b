package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Quien tiene voto en alguna sesión del periodo está en la lista de asistencia. */
record VotanteEnLaLista(Ficha ficha) implements ReglaDeInforme {

  VotanteEnLaLista() {
    this(new Ficha("SES-011", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    if (informe.asistencia().columnas().isEmpty()) {
      return Stream.empty(); // Sin columnas no hay lista, y eso ya se dice de cada sesión.
    }
    var lista = ListaDeAsistencia.de(informe);
    var origen = informe.asistencia().columnas().get(0).origen();
    return informe.programa().personas().stream()
        .filter(p -> p.voto() && enCargo(p, informe) && !lista.incluye(p))
        .map(p -> ficha.en(Lugar.hoja(origen.libro(), origen.hoja()), p.impresa()));
  }

  private static boolean enCargo(Persona persona, Informe informe) {
    return informe.sesiones().stream().anyMatch(s -> ListaDeAsistencia.enCargo(persona, s.fecha()));
  }
}
