package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.castellano.LectorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/**
 * El contenido va bajo su encabezado: si en casi todos los renglones la columna de fecha no dice un
 * día y la de texto sí, los encabezados están cruzados.
 */
record ContenidoBajoSuEncabezado(Ficha ficha) implements ReglaDeTabla {

  /** Con menos, puede ser casualidad. */
  private static final int POCOS = 3;

  private static final int DE_CADA_DIEZ = 8;

  ContenidoBajoSuEncabezado() {
    this(new Ficha("TXT-007", ADVERTENCIA, TABLA, Fuentes.TEXTOS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    int[] deDia =
        Arrays.stream(situacion.deFecha())
            .filter(i -> situacion.tabla().columnas().get(i).tipo() != TipoColumna.PERIODO)
            .toArray();
    return situacion.delPrograma() && deDia.length > 0 && situacion.deTexto().length > 0
        ? new Cuenta(ficha, situacion, deDia)
        : renglon -> List.of();
  }

  private static final class Cuenta implements Pliegue {

    private final Ficha ficha;
    private final Situacion situacion;
    private final int[] deDia;
    private final List<Cruce> cruces = new ArrayList<>();
    private int renglones;

    Cuenta(Ficha ficha, Situacion situacion, int[] deDia) {
      this.ficha = ficha;
      this.situacion = situacion;
      this.deDia = deDia;
    }

    @Override
    public List<Hallazgo> renglon(Renglon renglon) {
      renglones++;
      for (int fecha : deDia) {
        var celda = renglon.celda(fecha);
        if (!celda.enBlanco() && !(celda.valor() instanceof Fechas f && diceDia(f))) {
          for (int texto : situacion.deTexto()) {
            if (tieneFecha(renglon.celda(texto))) {
              cruce(fecha, texto, renglon).veces++;
            }
          }
        }
      }
      return List.of();
    }

    /**
     * Lo ilegible por su día («31 de junio») o por dudoso («05/06») no es otra cosa que una fecha.
     */
    private static boolean diceDia(Fechas fechas) {
      return fechas.legibles()
          ? fechas.tramos().stream().anyMatch(t -> t.grano() == Grano.DIA)
          : fechas.tropiezos().stream().noneMatch(t -> t instanceof Fechas.Tropiezo.Ilegible);
    }

    private static boolean tieneFecha(Celda celda) {
      return !celda.enBlanco()
          && LectorDeFechas.leer(celda.escrito()).tramos().stream()
              .anyMatch(t -> t.grano() == Grano.DIA);
    }

    private Cruce cruce(int fecha, int texto, Renglon renglon) {
      for (Cruce c : cruces) {
        if (c.fecha == fecha && c.texto == texto) {
          return c;
        }
      }
      var nuevo = new Cruce(fecha, texto, renglon.fila());
      cruces.add(nuevo);
      return nuevo;
    }

    @Override
    public List<Hallazgo> fin() {
      return cruces.stream()
          .filter(c -> c.veces >= POCOS && c.veces * 10L >= (long) renglones * DE_CADA_DIEZ)
          .map(this::hallazgo)
          .limit(1)
          .toList();
    }

    private Hallazgo hallazgo(Cruce cruce) {
      var hoja = situacion.hoja();
      var columnas = situacion.tabla().columnas();
      return ficha.en(
          situacion
              .lugar()
              .conCeldas(
                  List.of(
                      hoja.celda(cruce.fecha, cruce.fila), hoja.celda(cruce.texto, cruce.fila))),
          columnas.get(cruce.fecha).encabezado(),
          columnas.get(cruce.texto).encabezado());
    }
  }

  /** Una columna de fecha y una de texto que parecen cambiadas, y en cuántos renglones. */
  private static final class Cruce {
    private final int fecha;
    private final int texto;
    private final int fila;
    private int veces;

    Cruce(int fecha, int texto, int fila) {
      this.fecha = fecha;
      this.texto = texto;
      this.fila = fila;
    }
  }
}
