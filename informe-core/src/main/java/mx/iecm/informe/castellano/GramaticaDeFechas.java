package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.ElementoDeFecha.Clase;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;

/**
 * Reconoce una enumeración de días, rangos, quincenas o meses.
 *
 * <p>Un solo recorrido: a lo más se desanda un elemento. Lo que no entiende lo deja sin leer.
 */
final class GramaticaDeFechas {

  private static final int MARTES = 2;
  private static final int MARZO = 3;

  private final FichasDeFecha fichas;

  /** La primera pieza sin leer. */
  private int i;

  GramaticaDeFechas(FichasDeFecha fichas) {
    this.fichas = fichas;
  }

  /** Los elementos que hay desde la primera pieza, {@code maximo} a lo sumo. */
  List<ElementoDeFecha> elementos(int maximo) {
    var elementos = new ArrayList<ElementoDeFecha>();
    while (elementos.size() < maximo) {
      int inicio = i;
      var enlace = elementos.isEmpty() ? Enlace.LISTA : enlace();
      saltarRuido();
      int desde = fichas.desde(i);
      int semana = semana();
      var nucleo = new NucleoDeFecha(fichas, i);
      boolean leido = semana > 0 ? nucleo.leerDia() : nucleo.leer();
      if (!leido || (enlace == Enlace.FALTA && !sonDias(elementos, nucleo))) {
        i = inicio;
        break;
      }
      i = nucleo.fin();
      elementos.add(nucleo.elemento(enlace, semana, desde));
    }
    return elementos;
  }

  /** Dónde empieza en el texto lo que quedó sin leer. */
  int fin() {
    return fichas.desde(i);
  }

  /** Solo entre dos días se puede haber olvidado la coma. */
  private static boolean sonDias(List<ElementoDeFecha> anteriores, NucleoDeFecha nucleo) {
    return nucleo.clase() == Clase.DIA
        && anteriores.get(anteriores.size() - 1).clase() == Clase.DIA;
  }

  private Enlace enlace() {
    boolean separado = fichas.trasSalto(i);
    while (fichas.es(i, PiezaDeFecha.COMA)
        || fichas.es(i, PiezaDeFecha.PUNTO_Y_COMA)
        || fichas.es(i, PiezaDeFecha.PUNTO)) {
      // Un punto abrevia o termina, pero no enumera.
      separado |= !fichas.es(i, PiezaDeFecha.PUNTO);
      i++;
      separado |= fichas.trasSalto(i);
    }
    return switch (fichas.pieza(i)) {
      case Y -> {
        i++;
        yield Enlace.LISTA;
      }
      case A, RAYA -> {
        i++;
        yield Enlace.RANGO;
      }
      default -> separado ? Enlace.LISTA : Enlace.FALTA;
    };
  }

  private void saltarRuido() {
    while (fichas.es(i, PiezaDeFecha.DE)
        || fichas.es(i, PiezaDeFecha.RUIDO)
        || fichas.es(i, PiezaDeFecha.MES_O_EJERCICIO)) {
      i++;
    }
  }

  /** Lee el día de la semana y lo que lo separa del número; 0 si no lo hay. */
  private int semana() {
    boolean esMartes = esMartesAbreviado();
    if (!esMartes && !fichas.es(i, PiezaDeFecha.SEMANA)) {
      return 0;
    }
    int semana = esMartes ? MARTES : fichas.valor(i);
    i++;
    while (fichas.es(i, PiezaDeFecha.PUNTO)
        || fichas.es(i, PiezaDeFecha.COMA)
        || fichas.es(i, PiezaDeFecha.RUIDO)) {
      i++;
    }
    return semana;
  }

  /** «mar 4 de abril» es un martes; «mar 2025» es un marzo. */
  private boolean esMartesAbreviado() {
    int sigue = fichas.es(i + 1, PiezaDeFecha.PUNTO) ? i + 2 : i + 1;
    return fichas.es(i, PiezaDeFecha.MES)
        && fichas.valor(i) == MARZO
        && fichas.hasta(i) - fichas.desde(i) == 3
        && fichas.numero(sigue, 1, 2);
  }
}
