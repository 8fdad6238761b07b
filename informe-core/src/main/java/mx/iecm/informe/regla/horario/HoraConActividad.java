package mx.iecm.informe.regla.horario;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import mx.iecm.informe.castellano.Horas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.ColumnasDeAgenda;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/**
 * En una agenda, una hora tiene su actividad y una actividad, su hora. Lo que falta en una columna
 * obligatoria ya se pidió al leerla.
 */
record HoraConActividad(Ficha ficha) implements ReglaDeRenglon {

  HoraConActividad() {
    this(new Ficha("HOR-004", ADVERTENCIA, RENGLON, Fuentes.HORARIOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    var agenda = situacion.agenda();
    if (!agenda.hay() || agenda.actividad() < 0) {
      return List.of();
    }
    boolean conHora = !renglon.celda(agenda.hora()).enBlanco();
    boolean conActividad = !renglon.celda(agenda.actividad()).enBlanco();
    if (conHora == conActividad) {
      return List.of();
    }
    return conHora
        ? sinActividad(renglon, situacion, agenda.actividad())
        : sinHora(renglon, situacion, agenda);
  }

  private List<Hallazgo> sinActividad(Renglon renglon, Situacion situacion, int actividad) {
    var columna = situacion.tabla().columnas().get(actividad);
    return columna.obligatoria()
        ? List.of()
        : List.of(
            ficha.variante(
                "sinactividad", situacion.lugar(renglon, actividad), columna.encabezado()));
  }

  private List<Hallazgo> sinHora(Renglon renglon, Situacion situacion, ColumnasDeAgenda agenda) {
    Columna columna = situacion.tabla().columnas().get(agenda.hora());
    Lugar lugar = situacion.lugar(renglon, agenda.hora());
    if (columna.obligatoria() || seCombina(columna, situacion)) {
      return List.of();
    }
    String escrito = renglon.celda(agenda.actividad()).escrito();
    if (Horas.leer(escrito).isEmpty()) {
      return List.of(ficha.en(lugar, columna.encabezado()));
    }
    String actividad = situacion.tabla().columnas().get(agenda.actividad()).encabezado();
    return List.of(
        ficha
            .variante("cambiada", lugar, escrito, actividad, columna.encabezado())
            .proponiendo("pase «" + escrito + "» a «" + columna.encabezado() + "»"));
  }

  /** Si la columna se combina, un blanco repite la hora de arriba. */
  private static boolean seCombina(Columna columna, Situacion situacion) {
    return situacion.tabla().combinar().contains(columna.encabezado());
  }
}
