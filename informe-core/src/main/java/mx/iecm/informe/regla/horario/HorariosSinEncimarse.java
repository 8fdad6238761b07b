package mx.iecm.informe.regla.horario;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import mx.iecm.informe.castellano.Horas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.modelo.Valor.Horario;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/**
 * Los horarios de un día no se enciman. Dos iguales son actividades simultáneas, y dos que solo se
 * tocan, seguidas.
 */
record HorariosSinEncimarse(Ficha ficha) implements ReglaDeTabla {

  HorariosSinEncimarse() {
    this(new Ficha("HOR-002", ADVERTENCIA, TABLA, Fuentes.HORARIOS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    var agenda = situacion.agenda();
    return agenda.hay()
        ? new RecorridoDeAgenda(
            agenda,
            (previo, horario, renglon) ->
                seEnciman(previo, horario)
                    ? List.of(
                        ficha.en(
                            situacion.lugar(renglon, agenda.hora()),
                            Horas.imprimir(horario),
                            Horas.imprimir(previo)))
                    : List.of())
        : renglon -> List.of();
  }

  private static boolean seEnciman(Horario previo, Horario horario) {
    return !horario.equals(previo)
        && horario.inicio().isBefore(previo.fin())
        && horario.fin().isAfter(previo.inicio());
  }
}
