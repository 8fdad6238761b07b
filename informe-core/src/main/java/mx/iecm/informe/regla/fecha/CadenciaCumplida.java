package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.FechasDeCadencia;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/**
 * A una tabla con cadencia no le falta ninguna fecha de ella en el periodo, ni tiene una que no lo
 * sea. Un inhábil excusa a la suya y admite otro día de la misma semana.
 */
record CadenciaCumplida(Ficha ficha) implements ReglaDeTabla {

  CadenciaCumplida() {
    this(new Ficha("FEC-008", ADVERTENCIA, TABLA, Fuentes.FECHAS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    boolean sin =
        situacion.tabla().cadencia() instanceof Cadencia.Ninguna || situacion.columnaDeFecha() < 0;
    return sin ? renglon -> List.of() : new Cuenta(ficha, situacion);
  }

  private static final class Cuenta implements Pliegue {

    private final Ficha ficha;
    private final Situacion situacion;
    private final Periodo periodo;
    private final Cadencia cadencia;
    private final List<Tramo> esperadas;
    private final BitSet cumplidas = new BitSet();
    private int dudosos;

    Cuenta(Ficha ficha, Situacion situacion) {
      this.ficha = ficha;
      this.situacion = situacion;
      this.periodo = situacion.contexto().periodo();
      this.cadencia = situacion.tabla().cadencia();
      this.esperadas = FechasDeCadencia.de(cadencia, periodo);
    }

    @Override
    public List<Hallazgo> renglon(Renglon renglon) {
      var hallazgos = new ArrayList<Hallazgo>(0);
      boolean dudoso = !renglon.conNota();
      if (renglon.celda(situacion.columnaDeFecha()).valor() instanceof Fechas f) {
        for (Tramo tramo : f.tramos()) {
          dudoso &= !cumplir(corregido(tramo, f), renglon, hallazgos);
        }
      }
      dudosos += dudoso ? 1 : 0;
      return hallazgos;
    }

    /** Un día mal escrito («lunes 4» si el 4 es domingo) cuenta como el que se propone. */
    private static Tramo corregido(Tramo tramo, Fechas fechas) {
      for (Tropiezo t : fechas.tropiezos()) {
        if (t instanceof Tropiezo.OtroDia o && tramo.equals(Tramo.dia(o.fecha()))) {
          return Tramo.dia(DiaDeLaSemanaCorrecto.cercana(o.fecha(), o.escrito()));
        }
      }
      return tramo;
    }

    /** Si el tramo dice algo del periodo. */
    private boolean cumplir(Tramo tramo, Renglon renglon, List<Hallazgo> hallazgos) {
      if (marcar(tramo)) {
        return true;
      }
      boolean dentro = periodo.contiene(tramo.inicio());
      if (dentro && cadencia instanceof Cadencia.Semanal s && tramo.unSoloDia()) {
        fueraDeSerie(tramo.inicio(), s, renglon, hallazgos);
      }
      return dentro;
    }

    private boolean marcar(Tramo tramo) {
      boolean alguna = false;
      for (int i = 0; i < esperadas.size(); i++) {
        var esperada = esperadas.get(i);
        if (!tramo.fin().isBefore(esperada.inicio()) && !tramo.inicio().isAfter(limite(i, tramo))) {
          cumplidas.set(i);
          alguna = true;
        }
      }
      return alguna;
    }

    /** Lo de una quincena o un mes se fecha, a veces, ya en el que sigue. */
    private LocalDate limite(int i, Tramo tramo) {
      var esperada = esperadas.get(i);
      boolean despues = esperada.grano() != Grano.DIA && tramo.grano() == Grano.DIA;
      return despues ? siguiente(i) : esperada.fin();
    }

    private LocalDate siguiente(int i) {
      return i + 1 < esperadas.size()
          ? esperadas.get(i + 1).fin()
          : esperadas.get(i).fin().plusMonths(1);
    }

    private void fueraDeSerie(
        LocalDate dia, Cadencia.Semanal semanal, Renglon renglon, List<Hallazgo> hallazgos) {
      var esperado = dia.plusDays(semanal.dia().getValue() - (long) dia.getDayOfWeek().getValue());
      if (situacion.inhabiles().containsKey(esperado)) {
        return;
      }
      int i = esperadas.indexOf(Tramo.dia(esperado));
      boolean falta = i >= 0 && !cumplidas.get(i);
      hallazgos.add(
          ficha
              .en(
                  situacion.lugar(renglon, situacion.columnaDeFecha()),
                  dia,
                  EscritorDeFechas.diaDeSemana(dia.getDayOfWeek()),
                  FechasDeCadencia.singular(cadencia))
              .proponiendo(falta ? EscritorDeFechas.diaConSemana(esperado) : ""));
      if (falta) {
        // Es la de esa semana con otro día: no hace falta decir también que falta.
        cumplidas.set(i);
      }
    }

    @Override
    public List<Hallazgo> fin() {
      var faltan =
          IntStream.range(0, esperadas.size())
              .filter(i -> !cumplidas.get(i))
              .mapToObj(esperadas::get)
              .filter(t -> !(t.unSoloDia() && situacion.inhabiles().containsKey(t.inicio())))
              .toList();
      // Los renglones cuya fecha otra regla manda corregir pueden ser los que faltan; y si ninguno
      // cumple, lo que falta es la columna, o todos.
      if (cumplidas.isEmpty() || faltan.size() <= dudosos) {
        return List.of();
      }
      String cuales = EscritorDeFechas.fechas(new Fechas(faltan, List.of()));
      return List.of(
          ficha.variante(
              faltan.size() == 1 ? "falta" : "faltan",
              situacion.lugar(),
              cuales,
              FechasDeCadencia.singular(cadencia)));
    }
  }
}
