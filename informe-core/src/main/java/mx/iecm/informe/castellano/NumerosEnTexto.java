package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.TrozoDeTexto.Clase;

/** Halla las cantidades que dice un texto corrido. */
public final class NumerosEnTexto {

  /** Iniciales de las palabras que forman los cardinales. */
  private static final String INICIALES = "ucdtsonqvm";

  /**
   * Los cardinales del texto, con cifras o con letra, en su orden; de cada uno, lo más largo que se
   * pueda leer: en «ocho mil doscientas» hay uno.
   *
   * <p>No lo son los ordinales, los años, las fechas, las horas, los porcentajes, lo que nombra
   * («artículo 19», «Mesa 3», «No. 5»), ni las cifras pegadas a otra cosa: folios, claves,
   * direcciones, correos. Un «un» solo se da con {@link NumeroEnTexto#articulo}.
   */
  public static List<NumeroEnTexto> buscar(String texto) {
    if (!puedeTener(texto)) {
      return List.of();
    }
    var trozos = Trozos.de(texto);
    var cardinales = cardinales(trozos);
    var cuentan = cuentan(trozos, cardinales, texto);
    var numeros = new ArrayList<NumeroEnTexto>();
    for (int i = 0; i < cardinales.size(); i++) {
      if (cuentan[i]) {
        numeros.add(numero(trozos, cardinales.get(i)));
      }
    }
    return List.copyOf(numeros);
  }

  private static List<Cardinal> cardinales(Trozos trozos) {
    var cardinales = new ArrayList<Cardinal>();
    int i = 0;
    while (i < trozos.cardinales().size()) {
      var cardinal = Cardinal.en(trozos.cardinales(), i);
      if (cardinal.hay()) {
        cardinales.add(cardinal);
      }
      i = Math.max(cardinal.fin(), i + 1);
    }
    return cardinales;
  }

  /** Cuáles cuentan algo; los días y lo nombrado arrastran a los que se enumeran con ellos. */
  private static boolean[] cuentan(Trozos trozos, List<Cardinal> cardinales, String texto) {
    var contexto = new ContextoDeNumero(trozos);
    int n = cardinales.size();
    var esDia = new boolean[n];
    for (int i = n - 1; i >= 0; i--) {
      var c = cardinales.get(i);
      esDia[i] =
          contexto.esDia(c)
              || (i + 1 < n
                  && esDia[i + 1]
                  && contexto.puedeSerDia(c)
                  && contexto.seEnumeraCon(c, cardinales.get(i + 1)));
    }
    var cuentan = new boolean[n];
    boolean nombran = false;
    for (int i = 0; i < n; i++) {
      var c = cardinales.get(i);
      boolean sigue = nombran && contexto.seEnumeraCon(cardinales.get(i - 1), c);
      nombran = sigue || contexto.nombraVarios(c);
      cuentan[i] =
          !esDia[i]
              && !sigue
              && !contexto.nombra(c)
              && !contexto.esPorcentaje(c)
              && !contexto.esHora(c)
              && !contexto.esNumeracion(c, texto)
              && !contexto.esEjercicio(c, AproximacionEnTexto.antesDe(trozos, c.inicio()));
    }
    return cuentan;
  }

  private static NumeroEnTexto numero(Trozos trozos, Cardinal c) {
    var primero = trozos.en(c.inicio());
    boolean enLetra =
        trozos.lista().subList(c.inicio(), c.fin()).stream()
            .allMatch(t -> t.clase() == Clase.PALABRA);
    boolean articulo = c.fin() == c.inicio() + 1 && primero.es("un", "una", "uno");
    return new NumeroEnTexto(
        primero.desde(),
        trozos.en(c.fin() - 1).hasta(),
        c.valor(),
        enLetra,
        articulo,
        AproximacionEnTexto.antesDe(trozos, c.inicio()));
  }

  /** Casi ninguna celda dice una cantidad: se averigua antes de partirla. */
  private static boolean puedeTener(String texto) {
    int i = 0;
    while (i < texto.length()) {
      int inicio = i;
      while (i < texto.length() && Letras.deLetra(texto.charAt(i))) {
        i++;
      }
      if (i - inicio > 1
          && INICIALES.indexOf(texto.charAt(inicio) | 0x20) >= 0
          && esDeNumero(Letras.plegar(texto, inicio, i))) {
        return true;
      }
      if (i < texto.length() && Letras.cifra(texto.charAt(i))) {
        return true;
      }
      i++;
    }
    return false;
  }

  private static boolean esDeNumero(String palabra) {
    return PalabraDeNumero.de(palabra).clase() != PalabraDeNumero.Clase.OTRA;
  }

  private NumerosEnTexto() {}
}
