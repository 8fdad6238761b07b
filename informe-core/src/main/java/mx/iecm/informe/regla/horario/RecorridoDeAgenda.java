package mx.iecm.informe.regla.horario;

import java.time.LocalTime;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Valor.Horario;
import mx.iecm.informe.regla.ColumnasDeAgenda;
import mx.iecm.informe.regla.ReglaDeTabla;

/** Recorre los horarios de una agenda y compara cada uno con el último en terminar de su día. */
final class RecorridoDeAgenda implements ReglaDeTabla.Pliegue {

  private static final Horario NINGUNO = new Horario(LocalTime.MIN, LocalTime.MIN);

  private final ColumnasDeAgenda agenda;
  private final Cotejo cotejo;
  private String dia = "";
  private Horario previo = NINGUNO;
  private boolean sabido;

  RecorridoDeAgenda(ColumnasDeAgenda agenda, Cotejo cotejo) {
    this.agenda = agenda;
    this.cotejo = cotejo;
  }

  /** Lo que una regla ve en dos horarios del mismo día; el previo es un intervalo. */
  interface Cotejo {
    List<Hallazgo> comparar(Horario previo, Horario horario, Renglon renglon);
  }

  @Override
  public List<Hallazgo> renglon(Renglon renglon) {
    cambiarDeDia(renglon);
    if (!(renglon.celda(agenda.hora()).valor() instanceof Horario h)
        || h.fin().isBefore(h.inicio())) {
      // Lo que no se lee, o está al revés, pudo ocupar cualquier hora.
      sabido = false;
      return List.of();
    }
    var hallazgos = sabido ? cotejo.comparar(previo, h, renglon) : List.<Hallazgo>of();
    avanzar(h);
    return hallazgos;
  }

  /** Un día en blanco repite el de arriba. */
  private void cambiarDeDia(Renglon renglon) {
    if (agenda.dia() >= 0) {
      var celda = renglon.celda(agenda.dia());
      if (!celda.enBlanco() && !celda.escrito().equals(dia)) {
        dia = celda.escrito();
        sabido = false;
      }
    }
  }

  private void avanzar(Horario horario) {
    boolean otroDia = horario.fin().isBefore(previo.inicio());
    if (!sabido || otroDia || !horario.fin().isBefore(previo.fin())) {
      previo = horario;
      // De una hora suelta no se sabe cuándo termina.
      sabido = !horario.fin().equals(horario.inicio());
    }
  }
}
