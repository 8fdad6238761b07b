package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.NumeroEnTexto;
import mx.iecm.informe.castellano.NumerosEnTexto;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/**
 * Donde se cuentan renglones, un renglón es un acto: el que empieza por decir que se hicieron
 * muchos («se llevaron a cabo 69 conferencias») pide una columna de cantidad.
 *
 * <p>Lo que se cuenta más adelante («con la asistencia de 120 personas, en 4 alcaldías») describe
 * un solo acto y no se señala.
 */
record UnRenglonUnActo(Ficha ficha) implements ReglaDeRenglon {

  /** Hasta aquí llega el principio de un renglón. */
  private static final int PRINCIPIO = 120;

  private static final Pattern SE_HICIERON =
      Pattern.compile(
          "(?:\\S+ ){0,10}se (?:llevaron a cabo|realizaron|celebraron|impartieron|efectuaron"
              + "|desarrollaron|organizaron|ofrecieron)(?: un total de)?");

  private static final Pattern REALIZACION =
      Pattern.compile(
          "(?:realizacion|celebracion|imparticion|organizacion|desarrollo) de(?: un total de)?");

  private static final Pattern PLURAL = Pattern.compile("\\s+([\\p{L}\\p{M}]{3,}s)\\b.*");

  /** Lo que mide un acto en vez de contarlos. */
  private static final Set<String> MEDIDAS =
      Set.of(
          "minutos", "horas", "dias", "semanas", "quincenas", "meses", "anos", "pesos", "personas");

  private static final List<String> NOMBRES =
      List.of("realizaci", "celebraci", "impartici", "organizaci", "desarrollo");

  UnRenglonUnActo() {
    this(new Ficha("CIF-007", ADVERTENCIA, RENGLON, Fuentes.CIFRAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    if (!situacion.unRenglonUnActo()) {
      return List.of();
    }
    for (int columna : situacion.deTexto()) {
      String escrito = renglon.celda(columna).escrito();
      if (puedeDecirVarios(escrito)) {
        var varios = varios(escrito);
        if (varios.isPresent()) {
          return List.of(
              ficha
                  .en(situacion.lugar(renglon, columna), varios.get())
                  .proponiendo("escriba un renglón por cada acto, o pida una columna de cantidad"));
        }
      }
    }
    return List.of();
  }

  /** Barato: casi ningún renglón empieza así. */
  private static boolean puedeDecirVarios(String escrito) {
    return antes(escrito, "aron ")
        || antes(escrito, "ieron ")
        || NOMBRES.stream().anyMatch(n -> escrito.regionMatches(true, 0, n, 0, n.length()));
  }

  private static boolean antes(String escrito, String terminacion) {
    int i = escrito.indexOf(terminacion);
    return i >= 0 && i < PRINCIPIO;
  }

  private static Optional<String> varios(String escrito) {
    return NumerosEnTexto.buscar(escrito).stream()
        .filter(n -> !n.articulo() && n.valor().compareTo(BigDecimal.ONE) > 0)
        .filter(n -> n.desde() <= PRINCIPIO && hechos(escrito.substring(0, n.desde())))
        .flatMap(n -> contado(escrito, n).stream())
        .findFirst();
  }

  private static boolean hechos(String antes) {
    String clave = Comparacion.clave(antes);
    return SE_HICIERON.matcher(clave).matches() || REALIZACION.matcher(clave).matches();
  }

  /** El número con el plural que le sigue, si ese plural cuenta actos. */
  private static Optional<String> contado(String escrito, NumeroEnTexto numero) {
    int fin = Math.min(escrito.length(), numero.hasta() + PRINCIPIO);
    var plural = PLURAL.matcher(escrito.substring(numero.hasta(), fin).replaceAll("\\R", " "));
    return plural.matches() && !MEDIDAS.contains(Comparacion.clave(plural.group(1)))
        ? Optional.of(escrito.substring(numero.desde(), numero.hasta()) + " " + plural.group(1))
        : Optional.empty();
  }
}
