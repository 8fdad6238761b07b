package mx.iecm.informe.grafica;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.grafica.Recuento.Sentido;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;

/**
 * Cuenta renglones por mes. Cada renglón cuenta una vez, en el mes en que empieza su primera fecha
 * que cae en el periodo; los meses sin renglones también se muestran.
 */
final class RecontadorPorMes implements Recontador {

  /** Una tabla libre puede traer fechas de cualquier año: más meses ya no se leen en una página. */
  private static final int TOPE = 24;

  private final Tabla tabla;
  private final Periodo periodo;
  private final TreeMap<YearMonth, Long> meses = new TreeMap<>();
  private long otros;
  private long sinFecha;

  RecontadorPorMes(Tabla tabla, Periodo periodo) {
    this.tabla = tabla;
    this.periodo = periodo;
    for (int i = 0; i < periodo.duracion(); i++) {
      meses.put(YearMonth.from(periodo.inicio()).plusMonths(i), 0L);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    if (!tabla.cuenta(renglon, periodo)) {
      return;
    }
    var tramos = tabla.fechasDe(renglon).tramos();
    if (tramos.isEmpty()) {
      sinFecha++;
      return;
    }
    var mes = YearMonth.from(inicio(tramos));
    if (meses.containsKey(mes) || meses.size() < TOPE) {
      meses.merge(mes, 1L, Long::sum);
    } else {
      otros++;
    }
  }

  private LocalDate inicio(List<Tramo> tramos) {
    for (Tramo tramo : tramos) {
      if (periodo.toca(tramo)) {
        boolean empiezaAntes = tramo.inicio().isBefore(periodo.inicio());
        return empiezaAntes ? periodo.inicio() : tramo.inicio();
      }
    }
    return tramos.get(0).inicio();
  }

  @Override
  public Recuento recuento() {
    var barras = new ArrayList<Barra>();
    meses.forEach((mes, cuantos) -> barras.add(new Barra(nombre(mes), cuantos)));
    if (otros > 0) {
      barras.add(new Barra("otros meses", otros));
    }
    if (sinFecha > 0) {
      barras.add(new Barra("sin fecha", sinFecha));
    }
    return new Recuento(tabla.hoja() + " por mes", Sentido.ARRIBA, barras);
  }

  /** El año solo se dice si no es el del informe. */
  private String nombre(YearMonth mes) {
    String nombre = EscritorDeFechas.mes(mes.getMonthValue());
    return mes.getYear() == periodo.ejercicio() ? nombre : nombre + " de " + mes.getYear();
  }
}
