package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.ElementoDeFecha.Clase;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;

/**
 * Reconoce, pieza por pieza, una enumeración de días, rangos, quincenas o meses.
 *
 * <p>Un solo recorrido sin vuelta atrás más allá de un elemento. Lo que no entiende lo deja sin
 * leer.
 */
final class GramaticaDeFechas {

  private final FichasDeFecha fichas;

  /** La primera pieza sin leer. */
  private int i;

  // Lo que se va sabiendo del elemento que se lee.
  private Clase clase = Clase.DIA;
  private int numero;
  private int mes;
  private int ejercicio;
  private boolean conCifras;

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
      if (!nucleo(semana > 0) || (enlace == Enlace.FALTA && !sonDias(elementos))) {
        i = inicio;
        break;
      }
      elementos.add(
          new ElementoDeFecha(
              enlace,
              clase,
              numero,
              mes,
              ejercicio,
              semana,
              conCifras,
              desde,
              fichas.hasta(i - 1)));
    }
    return elementos;
  }

  /** Solo a dos días se les puede haber olvidado la coma. */
  private boolean sonDias(List<ElementoDeFecha> anteriores) {
    return clase == Clase.DIA && anteriores.get(anteriores.size() - 1).clase() == Clase.DIA;
  }

  /** Dónde empieza en el texto lo que quedó sin leer. */
  int fin() {
    return fichas.desde(i);
  }

  private Enlace enlace() {
    boolean separado = fichas.trasSalto(i);
    while (fichas.es(i, PiezaDeFecha.COMA)
        || fichas.es(i, PiezaDeFecha.PUNTO_Y_COMA)
        || fichas.es(i, PiezaDeFecha.PUNTO)) {
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

  private int semana() {
    // «mar 4» es un martes; «mar 2025», un marzo.
    boolean esMartes =
        fichas.es(i, PiezaDeFecha.MES)
            && fichas.valor(i) == 3
            && fichas.hasta(i) - fichas.desde(i) == 3
            && fichas.numero(fichas.es(i + 1, PiezaDeFecha.PUNTO) ? i + 2 : i + 1, 1, 2);
    if (!esMartes && !fichas.es(i, PiezaDeFecha.SEMANA)) {
      return 0;
    }
    int semana = esMartes ? 2 : fichas.valor(i);
    i++;
    while (fichas.es(i, PiezaDeFecha.PUNTO)
        || fichas.es(i, PiezaDeFecha.COMA)
        || fichas.es(i, PiezaDeFecha.RUIDO)) {
      i++;
    }
    return semana;
  }

  /** Lee el elemento sin su día de la semana; falso si no hay ninguno, y entonces no avanza. */
  private boolean nucleo(boolean soloDia) {
    clase = Clase.DIA;
    numero = fichas.valor(i);
    mes = 0;
    ejercicio = 0;
    conCifras = false;
    return switch (fichas.pieza(i)) {
      case NUMERO -> conNumero(soloDia);
      case PRIMERO -> dia();
      case ORDINAL -> !soloDia && quincena();
      case MES -> !soloDia && mes();
      default -> false;
    };
  }

  private boolean conNumero(boolean soloDia) {
    if (iso(i)) {
      ejercicio = fichas.valor(i);
      mes = fichas.valor(i + 2);
      numero = fichas.valor(i + 4);
      i += 5;
      saltarMedianoche();
      return mes > 0;
    }
    if (!fichas.numero(i, 1, 2)) {
      return false;
    }
    if (!soloDia && fichas.es(i + 1, PiezaDeFecha.QUINCENA)) {
      return quincena();
    }
    int segundo = i + 2;
    int signo =
        fichas.es(segundo, PiezaDeFecha.MES) && fichas.es(i + 3, PiezaDeFecha.PUNTO)
            ? i + 4
            : i + 3;
    boolean conSignos =
        separador(i + 1)
            && (fichas.numero(segundo, 1, 2) || fichas.es(segundo, PiezaDeFecha.MES))
            && fichas.es(signo, fichas.pieza(i + 1))
            && fichas.es(signo + 1, PiezaDeFecha.NUMERO);
    return conSignos ? conSignos(segundo, signo + 1) : dia();
  }

  /** {@code 25/06/2025}, {@code 04-abr-2025}. Un año de dos cifras no se adivina. */
  private boolean conSignos(int segundo, int tercero) {
    conCifras = fichas.es(segundo, PiezaDeFecha.NUMERO);
    mes = fichas.valor(segundo);
    ejercicio = fichas.valor(tercero);
    i = tercero + 1;
    return mes > 0 && esEjercicio(tercero);
  }

  private boolean dia() {
    i++;
    if (fichas.es(i, PiezaDeFecha.DOS_PUNTOS) || fichas.es(i, PiezaDeFecha.DIAGONAL)) {
      return false;
    }
    leerMes();
    return true;
  }

  private boolean quincena() {
    i++;
    if (!fichas.es(i, PiezaDeFecha.QUINCENA)) {
      clase = Clase.ORDINAL;
      return true;
    }
    clase = Clase.QUINCENA;
    i++;
    leerMes();
    return numero == 1 || numero == 2;
  }

  private boolean mes() {
    clase = Clase.MES;
    numero = 0;
    mes = fichas.valor(i);
    i++;
    leerEjercicio();
    return true;
  }

  private void leerMes() {
    int j = fichas.es(i, PiezaDeFecha.DE) ? i + 1 : i;
    if (fichas.es(j, PiezaDeFecha.MES_O_EJERCICIO)) {
      j += fichas.es(j + 1, PiezaDeFecha.DE) ? 2 : 1;
    }
    if (fichas.es(j, PiezaDeFecha.MES)) {
      mes = fichas.valor(j);
      i = j + 1;
      leerEjercicio();
    }
  }

  private void leerEjercicio() {
    int j = fichas.es(i, PiezaDeFecha.PUNTO) ? i + 1 : i;
    if (fichas.es(j, PiezaDeFecha.COMA)
        || (clase == Clase.MES && separador(j) && !fichas.es(j, PiezaDeFecha.PUNTO))) {
      j++;
    }
    if (fichas.es(j, PiezaDeFecha.DE)) {
      j++;
    }
    if (fichas.es(j, PiezaDeFecha.MES_O_EJERCICIO)) {
      j++;
    }
    if (esEjercicio(j) && !iso(j)) {
      ejercicio = fichas.valor(j);
      i = j + 1;
    }
  }

  private boolean esEjercicio(int j) {
    return fichas.numero(j, 4, 4) && fichas.valor(j) >= 1000;
  }

  private boolean iso(int j) {
    return esEjercicio(j)
        && (fichas.es(j + 1, PiezaDeFecha.RAYA) || fichas.es(j + 1, PiezaDeFecha.DIAGONAL))
        && fichas.numero(j + 2, 1, 2)
        && fichas.es(j + 3, fichas.pieza(j + 1))
        && fichas.numero(j + 4, 1, 2);
  }

  private boolean separador(int j) {
    return fichas.es(j, PiezaDeFecha.RAYA)
        || fichas.es(j, PiezaDeFecha.DIAGONAL)
        || fichas.es(j, PiezaDeFecha.PUNTO);
  }

  /** La hora cero que otros programas ponen detrás de una fecha ISO. */
  private void saltarMedianoche() {
    int j = fichas.es(i, PiezaDeFecha.T) ? i + 1 : i;
    int leidos = 0;
    while (fichas.numero(j, 1, 9) && fichas.valor(j) == 0) {
      leidos++;
      j++;
      if (!fichas.es(j, PiezaDeFecha.DOS_PUNTOS) && !fichas.es(j, PiezaDeFecha.PUNTO)) {
        break;
      }
      j++;
    }
    if (leidos > 1) {
      i = j;
    }
  }
}
