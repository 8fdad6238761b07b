package mx.iecm.informe.castellano;

import java.math.BigDecimal;
import java.util.Set;

/** Dice por lo que lo rodea si un cardinal es otra cosa que una cuenta. */
final class ContextoDeNumero {

  /** Lo que va delante de un número que nombra y no cuenta, en singular. */
  private static final Set<String> CON_NUMERO =
      Letras.palabras(
          """
          anexo apartado art articulo canal cap capitulo clave columna cuadro distrito etapa
          expediente fase fig figura fila folio frac fraccion grupo inciso linea mesa modulo
          nivel nota num numeral numero oficio opcion pag pagina parrafo piso punto renglon
          rubro sala seccion sesion tabla tema titulo tomo version
          """);

  /** Detrás de un año; terminan en s y no son sustantivos. */
  private static final Set<String> NO_SUSTANTIVOS =
      Set.of("ademas", "es", "estas", "estos", "las", "los", "mas", "nos", "sus", "tras");

  private final Trozos trozos;

  ContextoDeNumero(Trozos trozos) {
    this.trozos = trozos;
  }

  /** Dice si es el día de una fecha: «4 de abril», «viernes 4», «día 4». */
  boolean esDia(Cardinal c) {
    if (!puedeSerDia(c)) {
      return false;
    }
    int mes = trozos.en(c.fin()).es("de") ? c.fin() + 1 : c.fin();
    return trozos.pieza(mes) == PiezaDeFecha.MES
        || trozos.pieza(c.inicio() - 1) == PiezaDeFecha.SEMANA
        || trozos.en(c.inicio() - 1).es("dia", "dias");
  }

  /** Dice si hay días del mes con ese número. */
  boolean puedeSerDia(Cardinal c) {
    return entre(1, c, 31);
  }

  /** Dice si nada más que nexos lo separa del que sigue: «7, 14», «5 al 9», «30 y sábado 31». */
  boolean seEnumeraCon(Cardinal c, Cardinal siguiente) {
    int i = c.fin();
    boolean coma = trozos.en(i).esSigno(',');
    i += coma ? 1 : 0;
    boolean nexo = trozos.en(i).es("y", "e", "o", "a", "al");
    i += nexo ? 1 : 0;
    if (nexo && trozos.en(i).es("el", "los", "del") && trozos.en(c.inicio() - 1).es("el", "del")) {
      i++;
    }
    i += trozos.pieza(i) == PiezaDeFecha.SEMANA ? 1 : 0;
    // Dos cifras seguidas son una lista a la que le falta una coma.
    boolean pegadas = i == c.fin() && trozos.en(i).clase() == TrozoDeTexto.Clase.CIFRAS;
    return (coma || nexo || pegadas) && i == siguiente.inicio();
  }

  /** Dice si nombra y no cuenta: «artículo 19», «No. 5», «Mesa 3». */
  boolean nombra(Cardinal c) {
    int i = c.inicio() - 1;
    if (trozos.en(i).esSigno('.')) {
      i--;
      if (trozos.en(i).es("no", "nos", "arts", "pags", "p", "pp")) {
        return true;
      }
    }
    String palabra = trozos.palabra(i);
    return CON_NUMERO.contains(palabra)
        || (palabra.endsWith("s")
            && CON_NUMERO.contains(palabra.substring(0, palabra.length() - 1)))
        || (palabra.endsWith("es")
            && CON_NUMERO.contains(palabra.substring(0, palabra.length() - 2)));
  }

  /** Dice si lo nombrado son varios y entonces los números que siguen también nombran. */
  boolean nombraVarios(Cardinal c) {
    return nombra(c) && trozos.palabra(c.inicio() - 1).endsWith("s");
  }

  /** Dice si es parte de un porcentaje: «12 %», «doce por ciento»; o el ciento mismo. */
  boolean esPorcentaje(Cardinal c) {
    int i = c.fin();
    return trozos.en(i).texto().startsWith("%")
        || (trozos.en(i).es("por") && trozos.en(i + 1).es("ciento", "cien"))
        || (trozos.en(i).es("puntos", "punto") && trozos.en(i + 1).es("porcentuales", "porcentual"))
        || (trozos.en(c.inicio() - 1).es("por") && trozos.en(c.inicio()).es("ciento", "cien"));
  }

  /** Dice si es una hora: «a las 9 horas», «9 a. m.». */
  boolean esHora(Cardinal c) {
    String sigue = trozos.en(c.fin()).texto();
    return sigue.equals("a.m")
        || sigue.equals("p.m")
        || (trozos.en(c.inicio() - 1).es("las", "la")
            && trozos.en(c.fin()).es("horas", "hora", "hrs", "hs", "h"));
  }

  /** Dice si es la numeración de una lista: «1. Inscripción», al principio de un renglón. */
  boolean esNumeracion(Cardinal c, String texto) {
    var numero = trozos.en(c.inicio());
    var signo = trozos.en(c.fin());
    return (signo.esSigno('.') || signo.esSigno(')'))
        && signo.desde() == numero.hasta()
        && c.inicio() + 1 < trozos.lista().size() - 1
        && empiezaRenglon(texto, numero.desde());
  }

  private static boolean empiezaRenglon(String texto, int desde) {
    int i = desde - 1;
    while (i >= 0 && Letras.blanco(texto.charAt(i)) && !Letras.salto(texto.charAt(i))) {
      i--;
    }
    return i < 0 || Letras.salto(texto.charAt(i));
  }

  /**
   * Dice si es un año: detrás de un mes o de «de», «en», «año»…; y, con cuatro cifras sin coma, si
   * no le sigue un plural que pueda ser lo contado.
   */
  boolean esEjercicio(Cardinal c, Aproximacion aproximacion) {
    int valor = c.valor().intValue();
    if (!c.entero()
        || valor < 1900
        || valor > 2099
        || trozos.en(c.inicio()).texto().contains(",")) {
      return false;
    }
    int i = c.inicio() - 1;
    int mes = trozos.en(i).es("de", "del") ? i - 1 : i;
    if (trozos.pieza(mes) == PiezaDeFecha.MES || trozos.en(i).es("ano", "anos", "ejercicio")) {
      return true;
    }
    boolean conCifras = trozos.en(c.inicio()).clase() == TrozoDeTexto.Clase.CIFRAS;
    boolean introducido =
        trozos.en(i).es("de", "del", "en", "durante", "desde", "entre", "a")
            && aproximacion == Aproximacion.EXACTA
            && !trozos.en(i - 1).es("total");
    return conCifras && c.fin() == c.inicio() + 1 && (introducido || !siguePlural(c.fin()));
  }

  private boolean siguePlural(int i) {
    String palabra = trozos.palabra(i);
    return palabra.length() > 3 && palabra.endsWith("s") && !NO_SUSTANTIVOS.contains(palabra);
  }

  private static boolean entre(int minimo, Cardinal c, int maximo) {
    return c.entero()
        && c.valor().compareTo(BigDecimal.valueOf(minimo)) >= 0
        && c.valor().compareTo(BigDecimal.valueOf(maximo)) <= 0;
  }
}
