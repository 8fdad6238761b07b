package mx.iecm.informe.regla.cifra;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.NumeroEnTexto;
import mx.iecm.informe.castellano.NumerosEnTexto;

/**
 * Busca en un texto un total que se desglosa en la misma oración: «12 intercambios: uno con… y once
 * con…», «852 instrumentos, de los cuales 731… y 121…».
 */
final class Enumeraciones {

  private static final Pattern DESGLOSE =
      Pattern.compile(":\\s|,?\\s+de\\s+(?:los|las)\\s+cuales\\s|,?\\s+de\\s+ell[oa]s,?\\s");
  private static final Pattern ARTICULO =
      Pattern.compile("^(?:(?:y|e|o|la|las|el|los|otras?|otros?|han|asistieron)\\s+)+");
  private static final Pattern INCOMPLETA =
      Pattern.compile("entre otr|etc\\.|destac|además|resto|demás|otr[oa]s?\\b|por ejemplo|incluy");
  private static final Pattern SEPARADOR = Pattern.compile(",\\s+|\\s+[ye]\\s+");

  private Enumeraciones() {}

  /** Un total y lo que en verdad suma su desglose. */
  record MalSumada(BigDecimal total, BigDecimal suma) {}

  static List<MalSumada> malSumadas(String texto) {
    var malas = new ArrayList<MalSumada>();
    for (String oracion : texto.split("(?<=[.;?!])\\s+")) {
      revisar(oracion, malas);
    }
    return malas;
  }

  private static void revisar(String oracion, List<MalSumada> malas) {
    Matcher desglose = DESGLOSE.matcher(oracion);
    if (!desglose.find() || INCOMPLETA.matcher(oracion).find(desglose.end())) {
      return;
    }
    var numeros = NumerosEnTexto.buscar(oracion);
    var antes =
        numeros.stream()
            .filter(
                n -> n.hasta() <= desglose.start() && !n.articulo() && pegado(oracion, n, desglose))
            .reduce((primero, ultimo) -> ultimo);
    if (antes.isEmpty()) {
      return;
    }
    var sumandos = sumandos(oracion, desglose.end(), numeros);
    if (sumandos.size() < 2) {
      return;
    }
    var suma = sumandos.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (suma.compareTo(antes.get().valor()) != 0) {
      malas.add(new MalSumada(antes.get().valor(), suma));
    }
  }

  /** El total es el número cuyo sustantivo llega hasta el desglose, a pocas palabras. */
  private static boolean pegado(String oracion, NumeroEnTexto n, Matcher desglose) {
    String entre = oracion.substring(n.hasta(), desglose.start());
    return entre.split("\\s+").length <= 5 && entre.indexOf(',') < 0;
  }

  /** Los números con que empieza cada elemento del desglose. */
  private static List<BigDecimal> sumandos(String oracion, int desde, List<NumeroEnTexto> numeros) {
    var sumandos = new ArrayList<BigDecimal>();
    int inicio = desde;
    Matcher separador = SEPARADOR.matcher(oracion);
    boolean hay = separador.find(desde);
    while (inicio < oracion.length()) {
      int fin = hay ? separador.start() : oracion.length();
      int primero = inicio + sinArticulo(oracion.substring(inicio, fin));
      numeros.stream()
          .filter(n -> n.desde() == primero)
          .findFirst()
          .ifPresent(n -> sumandos.add(n.valor()));
      inicio = hay ? separador.end() : oracion.length();
      hay = hay && separador.find();
    }
    return sumandos;
  }

  private static int sinArticulo(String elemento) {
    Matcher articulo = ARTICULO.matcher(elemento);
    return articulo.find() ? articulo.end() : 0;
  }
}
