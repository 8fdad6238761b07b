package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.ExtremosDeFecha;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;

/**
 * Lo que se informa como hecho no se fecha después de entregar el libro. Lo que está fuera del
 * periodo o lleva nota ya lo atiende otra norma, y una tabla libre anuncia.
 */
record HechoAntesDeEntregar(Ficha ficha) implements ReglaDeInforme {

  HechoAntesDeEntregar() {
    this(new Ficha("FEC-012", ADVERTENCIA, INFORME, Fuentes.FECHAS));
  }

  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  /**
   * Los renglones de una hoja que están fechados en un día del periodo.
   *
   * @param celda la del primero
   * @param cuantos son
   */
  private record DeUnDia(LocalDate dia, String celda, int cuantos) implements Serializable {}

  /** Los días de una hoja, en orden. */
  private record DeUnaHoja(String libro, String hoja, List<DeUnDia> dias) implements Serializable {
    DeUnaHoja {
      dias = List.copyOf(dias);
    }
  }

  @Override
  public Medicion medir(Situacion situacion) {
    return situacion.tabla().libre() || situacion.columnaDeFecha() < 0
        ? Medicion.NINGUNA
        : new PorDia(situacion);
  }

  /** Cuenta por día: ocupa lo mismo con diez renglones que con un millón. */
  private static final class PorDia implements Medicion {

    private final Situacion situacion;
    private final Periodo periodo;
    private final int columna;
    private final int[] cuantos;
    private final int[] primeras;

    PorDia(Situacion situacion) {
      this.situacion = situacion;
      this.periodo = situacion.contexto().periodo();
      this.columna = situacion.columnaDeFecha();
      int dias = indice(periodo.fin()) + 1;
      this.cuantos = new int[dias];
      this.primeras = new int[dias];
    }

    private int indice(LocalDate dia) {
      return (int) (dia.toEpochDay() - periodo.inicio().toEpochDay());
    }

    @Override
    public void renglon(Renglon renglon) {
      if (!renglon.conNota()
          && renglon.celda(columna).valor() instanceof Fechas f
          && ExtremosDeFecha.firme(f)) {
        LocalDate dia = ultimoInicio(f);
        if (periodo.contiene(dia) && cuantos[indice(dia)]++ == 0) {
          primeras[indice(dia)] = renglon.fila();
        }
      }
    }

    /** Lo que dura se informa mientras dura: cuenta cuándo empezó lo último. */
    private static LocalDate ultimoInicio(Fechas fechas) {
      LocalDate ultimo = LocalDate.MIN;
      for (Tramo t : fechas.tramos()) {
        ultimo = t.inicio().isAfter(ultimo) ? t.inicio() : ultimo;
      }
      return ultimo;
    }

    @Override
    public Serializable medida() {
      var dias = new ArrayList<DeUnDia>();
      for (int i = 0; i < cuantos.length; i++) {
        if (cuantos[i] > 0) {
          String celda = situacion.hoja().celda(columna, primeras[i]);
          dias.add(new DeUnDia(periodo.inicio().plusDays(i), celda, cuantos[i]));
        }
      }
      return new DeUnaHoja(situacion.hoja().libro(), situacion.hoja().nombre(), dias);
    }
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var hojas = expediente.medidas().deRegla(ficha.id(), DeUnaHoja.class).toList();
    var inicio = expediente.informe().emision().periodo().inicio();
    return expediente.informe().entregas().stream()
        // Sin fecha legible en la portada no hay con qué comparar, y eso ya se dijo.
        .filter(p -> !p.fecha().equals(LocalDate.EPOCH))
        .flatMap(
            p -> {
              var suyas = hojas.stream().filter(h -> h.libro().equals(p.libro())).toList();
              return p.fecha().isBefore(inicio)
                  ? antesDeEmpezar(p, inicio, suyas)
                  : suyas.stream().flatMap(h -> despues(p, h));
            });
  }

  /** Entonces todo sería posterior: lo que está mal es la portada. */
  private Stream<Hallazgo> antesDeEmpezar(
      Entrega.Portada portada, LocalDate inicio, List<DeUnaHoja> hojas) {
    return hojas.stream().allMatch(h -> h.dias().isEmpty())
        ? Stream.empty()
        : Stream.of(
            ficha.variante(
                "portada", Lugar.hoja(portada.libro(), "Portada"), portada.fecha(), inicio));
  }

  private Stream<Hallazgo> despues(Entrega.Portada portada, DeUnaHoja hoja) {
    var dias = hoja.dias().stream().filter(d -> d.dia().isAfter(portada.fecha())).toList();
    if (dias.isEmpty()) {
      return Stream.empty();
    }
    int cuantos = dias.stream().mapToInt(DeUnDia::cuantos).sum();
    var lugar =
        Lugar.hoja(hoja.libro(), hoja.hoja()).conCeldas(dias.stream().map(DeUnDia::celda).toList());
    return Stream.of(
        cuantos == 1
            ? ficha.en(lugar, dias.get(0).dia(), portada.fecha())
            : ficha.variante("varios", lugar, dias.get(0).dia(), portada.fecha(), cuantos));
  }
}
