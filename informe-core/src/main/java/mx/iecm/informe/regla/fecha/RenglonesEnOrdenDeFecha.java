package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.ExtremosDeFecha;
import mx.iecm.informe.regla.FaltasJuntas;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/**
 * Los renglones van en orden de fecha: ninguno termina antes de que empiece el que lo precede. Así
 * «mayo de 2025» puede seguir al 24 de mayo, y una lista de fechas, a otra con la que se traslapa.
 */
record RenglonesEnOrdenDeFecha(Ficha ficha) implements ReglaDeTabla {

  RenglonesEnOrdenDeFecha() {
    this(new Ficha("FEC-007", ADVERTENCIA, TABLA, Fuentes.FECHAS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    return situacion.delPrograma() && situacion.columnaDeFecha() >= 0
        ? new Recorrido(ficha, situacion, situacion.columnaDeFecha())
        : renglon -> List.of();
  }

  private static final class Recorrido implements Pliegue {

    private final Ficha ficha;
    private final Situacion situacion;
    private final int columna;
    private final Periodo periodo;
    private final FaltasJuntas faltas = new FaltasJuntas();
    private Fechas previas = new Fechas(List.of(), List.of());
    private LocalDate inicioPrevio = LocalDate.MIN;

    Recorrido(Ficha ficha, Situacion situacion, int columna) {
      this.ficha = ficha;
      this.situacion = situacion;
      this.columna = columna;
      this.periodo = situacion.contexto().periodo();
    }

    @Override
    public List<Hallazgo> renglon(Renglon renglon) {
      if (renglon.celda(columna).valor() instanceof Fechas f && comparable(f, renglon)) {
        if (ExtremosDeFecha.ultimo(f).isBefore(inicioPrevio)) {
          var lugar = situacion.lugar(renglon, columna);
          faltas.agregar(lugar, () -> hallazgo(f, renglon));
        }
        previas = f;
        inicioPrevio = ExtremosDeFecha.primero(f);
      }
      return List.of();
    }

    /** El que está fuera del periodo sin decir por qué ya se señaló, y su fecha quizá cambie. */
    private boolean comparable(Fechas fechas, Renglon renglon) {
      return ExtremosDeFecha.firme(fechas)
          && (situacion.tabla().libre()
              || renglon.conNota()
              || ExtremosDeFecha.tocan(fechas, periodo));
    }

    private Hallazgo hallazgo(Fechas fechas, Renglon renglon) {
      String encabezado = situacion.tabla().columnas().get(columna).encabezado();
      return ficha
          .en(
              situacion.lugar(renglon, columna),
              EscritorDeFechas.fechas(fechas),
              EscritorDeFechas.fechas(previas))
          .proponiendo("ordene los renglones por la columna «" + encabezado + "»");
    }

    @Override
    public List<Hallazgo> fin() {
      return faltas.hallazgos();
    }
  }
}
