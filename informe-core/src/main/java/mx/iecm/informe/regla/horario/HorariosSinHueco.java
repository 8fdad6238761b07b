package mx.iecm.informe.regla.horario;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.time.LocalTime;
import java.util.List;
import mx.iecm.informe.castellano.Horas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.modelo.Valor.Horario;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/**
 * Entre los horarios de un día no queda un hueco. Solo en agendas: entre dos reuniones de una tabla
 * de lo realizado, lo natural es que lo haya.
 */
record HorariosSinHueco(Ficha ficha) implements ReglaDeTabla {

  HorariosSinHueco() {
    this(new Ficha("HOR-003", NOTA, TABLA, Fuentes.HORARIOS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    var agenda = situacion.agenda();
    return agenda.hay() && (situacion.tabla().libre() || situacion.columnaDeFecha() < 0)
        ? new RecorridoDeAgenda(
            agenda,
            (previo, horario, renglon) ->
                horario.inicio().isAfter(previo.fin())
                    ? List.of(
                        ficha.en(
                            situacion.lugar(renglon, agenda.hora()),
                            hora(previo.fin()),
                            hora(horario.inicio())))
                    : List.of())
        : renglon -> List.of();
  }

  private static String hora(LocalTime hora) {
    return Horas.imprimir(new Horario(hora, hora));
  }
}
