package mx.iecm.informe.castellano;

import mx.iecm.informe.castellano.ElementoDeFecha.Clase;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;

/** Un elemento de una enumeración, sin lo que lo une al anterior ni su día de la semana. */
final class NucleoDeFecha {

  private final FichasDeFecha fichas;

  /** La pieza por leer; si no hubo nada que leer, no importa dónde queda. */
  private int i;

  private Clase clase = Clase.DIA;
  private int numero;
  private int mes;
  private int ejercicio;
  private boolean conCifras;

  NucleoDeFecha(FichasDeFecha fichas, int inicio) {
    this.fichas = fichas;
    this.i = inicio;
  }

  Clase clase() {
    return clase;
  }

  /** La pieza que sigue a lo leído. */
  int fin() {
    return i;
  }

  /** Lo leído, como elemento que empieza en la posición {@code desde} del texto. */
  ElementoDeFecha elemento(Enlace enlace, int semana, int desde) {
    return new ElementoDeFecha(
        enlace, clase, numero, mes, ejercicio, semana, conCifras, desde, fichas.hasta(i - 1));
  }

  /** Lee un día, un mes o una quincena; falso si no empieza ninguno. */
  boolean leer() {
    boolean esQuincena =
        fichas.es(i, PiezaDeFecha.ORDINAL)
            || (fichas.numero(i, 1, 2) && fichas.es(i + 1, PiezaDeFecha.QUINCENA));
    if (esQuincena) {
      return quincena();
    }
    return fichas.es(i, PiezaDeFecha.MES) ? mes() : leerDia();
  }

  /** Lee un día; falso si no empieza ninguno. */
  boolean leerDia() {
    numero = fichas.valor(i);
    if (fichas.es(i, PiezaDeFecha.PRIMERO)) {
      return dia();
    }
    if (esIso(i)) {
      return iso();
    }
    if (!fichas.numero(i, 1, 2)) {
      return false;
    }
    // En «04/abr./2025» el punto es de la abreviatura.
    boolean conPunto = fichas.es(i + 2, PiezaDeFecha.MES) && fichas.es(i + 3, PiezaDeFecha.PUNTO);
    int signo = conPunto ? i + 4 : i + 3;
    boolean conSignos =
        esSeparador(i + 1)
            && (fichas.numero(i + 2, 1, 2) || fichas.es(i + 2, PiezaDeFecha.MES))
            && fichas.es(signo, fichas.pieza(i + 1))
            && fichas.es(signo + 1, PiezaDeFecha.NUMERO);
    return conSignos ? conSignos(signo + 1) : dia();
  }

  /** {@code 25/06/2025}, {@code 04-abr-2025}. Un año de dos cifras no se adivina. */
  private boolean conSignos(int ultimo) {
    conCifras = fichas.es(i + 2, PiezaDeFecha.NUMERO);
    mes = fichas.valor(i + 2);
    ejercicio = fichas.valor(ultimo);
    i = ultimo + 1;
    return mes > 0 && esEjercicio(ultimo);
  }

  private boolean iso() {
    ejercicio = fichas.valor(i);
    mes = fichas.valor(i + 2);
    numero = fichas.valor(i + 4);
    i += 5;
    saltarMedianoche();
    return mes > 0;
  }

  private boolean dia() {
    i++;
    leerMes();
    // Sin mes, lo que sigue puede decir que era una hora o una fracción.
    return mes > 0
        || (!fichas.es(i, PiezaDeFecha.DOS_PUNTOS) && !fichas.es(i, PiezaDeFecha.DIAGONAL));
  }

  private boolean quincena() {
    numero = fichas.valor(i);
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
    mes = fichas.valor(i);
    i++;
    leerEjercicio();
    return true;
  }

  /** Lee «de abril de 2025», «del mes de abril», «abr. 2025»; todo puede faltar. */
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

  /** Lee «de 2025», «del año 2025», «, 2025», y tras un mes solo también «/2025». */
  private void leerEjercicio() {
    int j = fichas.es(i, PiezaDeFecha.PUNTO) ? i + 1 : i;
    boolean conSigno = clase == Clase.MES && esSeparador(j);
    j += conSigno || fichas.es(j, PiezaDeFecha.COMA) ? 1 : 0;
    j += fichas.es(j, PiezaDeFecha.DE) ? 1 : 0;
    j += fichas.es(j, PiezaDeFecha.MES_O_EJERCICIO) ? 1 : 0;
    if (esEjercicio(j) && !esIso(j)) {
      ejercicio = fichas.valor(j);
      i = j + 1;
    }
  }

  private boolean esEjercicio(int j) {
    return fichas.numero(j, 4, 4) && fichas.valor(j) >= 1000;
  }

  private boolean esIso(int j) {
    return esEjercicio(j)
        && (fichas.es(j + 1, PiezaDeFecha.RAYA) || fichas.es(j + 1, PiezaDeFecha.DIAGONAL))
        && fichas.numero(j + 2, 1, 2)
        && fichas.es(j + 3, fichas.pieza(j + 1))
        && fichas.numero(j + 4, 1, 2);
  }

  private boolean esSeparador(int j) {
    return fichas.es(j, PiezaDeFecha.RAYA)
        || fichas.es(j, PiezaDeFecha.DIAGONAL)
        || fichas.es(j, PiezaDeFecha.PUNTO);
  }

  /** La hora cero que otros programas ponen detrás de una fecha ISO; otra hora no se pierde. */
  private void saltarMedianoche() {
    int j = fichas.es(i, PiezaDeFecha.T) ? i + 1 : i;
    int ceros = 0;
    while (fichas.numero(j, 1, 9) && fichas.valor(j) == 0) {
      ceros++;
      j++;
      if (!fichas.es(j, PiezaDeFecha.DOS_PUNTOS) && !fichas.es(j, PiezaDeFecha.PUNTO)) {
        break;
      }
      j++;
    }
    if (ceros > 1) {
      i = j;
    }
  }
}
