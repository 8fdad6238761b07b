package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CARACTERES;
import static mx.iecm.informe.libro.FichasDeLectura.ERROR_DE_EXCEL;
import static mx.iecm.informe.libro.FichasDeLectura.FORMULA;
import static mx.iecm.informe.libro.FichasDeLectura.FUERA_DE_LISTA;
import static mx.iecm.informe.libro.FichasDeLectura.LIMITE;
import static mx.iecm.informe.libro.FichasDeLectura.OBLIGATORIA;
import static mx.iecm.informe.libro.FichasDeLectura.OTRO_TIPO;

import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.CeldaCruda.Clase;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;

/**
 * Lee las celdas de una hoja y señala lo que cada una tiene de ilegible: una causa, un hallazgo.
 *
 * @param lector el del libro
 * @param hoja nombre de la hoja, para los hallazgos
 */
record LectorDeCelda(Lector lector, String hoja) {

  /** Lo que dice una celda que trae algo. */
  Celda leer(CeldaCruda cruda, Columna columna, int fila) {
    if (cruda.sinValor) {
      avisar(FORMULA.variante("sinvalor", lugar(cruda, fila)));
      return Celda.VACIA;
    }
    if (cruda.otroLibro) {
      avisar(FORMULA.variante("otrolibro", lugar(cruda, fila)));
    }
    Celda celda = lector.conversion().celda(cruda, columna);
    revisarValor(cruda, celda, columna, fila);
    if (cruda.clase == Clase.TEXTO) {
      revisarCaracteres(cruda, fila);
    }
    if (columna.tipo() == TipoColumna.LISTA && !columna.lista().isEmpty()) {
      revisarLista(cruda, celda, columna, fila);
    }
    return celda;
  }

  /** Una celda que no dice nada. */
  Celda enBlanco(Columna columna, String direccion) {
    if (columna.obligatoria()) {
      avisar(
          OBLIGATORIA.en(
              Lugar.celda(lector.libro().nombre(), hoja, direccion), columna.encabezado()));
    }
    return Celda.VACIA;
  }

  private void revisarValor(CeldaCruda cruda, Celda celda, Columna columna, int fila) {
    if (cruda.larga) {
      int tope = lector.libro().limites().caracteres();
      avisar(LIMITE.variante("caracteres", lugar(cruda, fila), tope));
    } else if (cruda.clase == Clase.ERROR) {
      avisar(ERROR_DE_EXCEL.en(lugar(cruda, fila), cruda.valor));
    } else if (celda.valor() instanceof Valor.OtroTipo && columna.tipo() != TipoColumna.HORA) {
      String tipo = columna.tipo().etiqueta();
      String leido = Muestra.de(celda.escrito());
      avisar(OTRO_TIPO.en(lugar(cruda, fila), columna.encabezado(), tipo, leido));
    }
  }

  private void revisarCaracteres(CeldaCruda cruda, int fila) {
    String prohibido = Prohibidos.primero(cruda.valor);
    if (!prohibido.isEmpty()) {
      avisar(CARACTERES.en(lugar(cruda, fila), prohibido));
    }
  }

  private void revisarLista(CeldaCruda cruda, Celda celda, Columna columna, int fila) {
    boolean senalada =
        celda.valor() instanceof Valor.OtroTipo || celda.valor() instanceof Valor.Ilegible;
    if (senalada || columna.lista().contains(celda.escrito())) {
      return;
    }
    var hallazgo =
        FUERA_DE_LISTA.en(
            lugar(cruda, fila),
            columna.encabezado(),
            Muestra.de(celda.escrito()),
            Muestra.lista(columna.lista()));
    avisar(
        Propuestas.cercana(celda.escrito(), columna.lista())
            .map(c -> hallazgo.proponiendo("«" + c + "»"))
            .orElse(hallazgo));
  }

  private Lugar lugar(CeldaCruda cruda, int fila) {
    String direccion = Encabezados.direccion(cruda.columna, fila);
    return Lugar.celda(lector.libro().nombre(), hoja, direccion);
  }

  private void avisar(Hallazgo hallazgo) {
    lector.avisos().accept(hallazgo);
  }
}
