package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;

/** Los números consecutivos que se escriben van 1, 2, 3… */
record ConsecutivosEnOrden(Ficha ficha) implements ReglaDeTabla {

  ConsecutivosEnOrden() {
    this(new Ficha("FOL-007", ERROR, TABLA, Fuentes.FOLIOS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    var columnas = situacion.tabla().columnas();
    for (int i = 0; i < columnas.size(); i++) {
      if (columnas.get(i).tipo() == TipoColumna.CONSECUTIVO) {
        return new Cuenta(ficha, situacion, i);
      }
    }
    return renglon -> List.of();
  }

  private static final class Cuenta implements Pliegue {

    private final Ficha ficha;
    private final Situacion situacion;
    private final int columna;
    private int esperado;
    private boolean senalado;

    Cuenta(Ficha ficha, Situacion situacion, int columna) {
      this.ficha = ficha;
      this.situacion = situacion;
      this.columna = columna;
    }

    @Override
    public List<Hallazgo> renglon(Renglon renglon) {
      esperado++;
      boolean mal =
          !senalado
              && renglon.celda(columna).valor() instanceof Valor.Numero n
              && n.cantidad().compareTo(BigDecimal.valueOf(esperado)) != 0;
      if (!mal) {
        return List.of();
      }
      // Un salto corre a todos los que siguen: con el primero basta.
      senalado = true;
      String escrito = renglon.celda(columna).escrito();
      return List.of(
          ficha
              .en(situacion.lugar(renglon, columna), escrito, Integer.toString(esperado))
              .proponiendo(Integer.toString(esperado)));
    }
  }
}
