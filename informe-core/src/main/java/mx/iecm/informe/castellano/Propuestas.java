package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Propone el nombre conocido que quizá se quiso escribir. */
public final class Propuestas {

  /** Nada de lo que se nombra en los libros es más largo; así un texto hostil no cuesta. */
  private static final int LARGO_MAXIMO = 255;

  /** Con menos letras, ser principio de otro nombre no dice nada. */
  private static final int PRINCIPIO_MINIMO = 3;

  /** Con menos letras, dos cambios hacen otro nombre. */
  private static final int LARGO_DE_DOS_CAMBIOS = 10;

  private static final Comparator<Candidata> LA_MEJOR_PRIMERO =
      Comparator.comparingInt(Candidata::distancia)
          .thenComparing(Comparator.comparingInt(Candidata::enComun).reversed());

  /**
   * La más parecida a {@code escrito}.
   *
   * @return vacío si ninguna se parece lo bastante para que proponerla ayude
   */
  public static Optional<String> cercana(String escrito, Collection<String> conocidas) {
    return cercanas(escrito, conocidas, 1).stream().findFirst();
  }

  /**
   * Las parecidas a {@code escrito}, la más parecida primero; a igual distancia, la que comparte
   * más letras del principio y luego la que estaba antes.
   *
   * <p>Se parece la que está a no más de dos letras cambiadas, o del 35 % de la más larga de las
   * dos; y la que empieza con la otra.
   *
   * @param max cuántas devolver a lo sumo
   */
  public static List<String> cercanas(String escrito, Collection<String> conocidas, int max) {
    String buscada = Comparacion.clave(escrito);
    if (buscada.isEmpty() || buscada.length() > LARGO_MAXIMO) {
      return List.of();
    }
    var candidatas = new ArrayList<Candidata>();
    for (String conocida : conocidas) {
      comparar(buscada, conocida).ifPresent(candidatas::add);
    }
    return candidatas.stream()
        .sorted(LA_MEJOR_PRIMERO)
        .limit(max)
        .map(Candidata::conocida)
        .toList();
  }

  /**
   * Dice si los dos nombres son el mismo con, a lo más, dos letras cambiadas, de más o de menos;
   * una si son cortos. Mayúsculas y acentos no cuentan.
   */
  public static boolean casiIguales(String uno, String otro) {
    String a = Comparacion.clave(uno);
    String b = Comparacion.clave(otro);
    int corta = Math.min(a.length(), b.length());
    int larga = Math.max(a.length(), b.length());
    int cambios = corta < LARGO_DE_DOS_CAMBIOS ? 1 : 2;
    return corta > cambios
        && larga - corta <= cambios
        && larga <= LARGO_MAXIMO
        && new DamerauLevenshteinDistance(cambios).apply(a, b) >= 0;
  }

  private static Optional<Candidata> comparar(String buscada, String conocida) {
    String clave = Comparacion.clave(conocida);
    if (clave.length() > LARGO_MAXIMO) {
      return Optional.empty();
    }
    int enComun = enComun(buscada, clave);
    int corta = Math.min(buscada.length(), clave.length());
    int larga = Math.max(buscada.length(), clave.length());
    if (enComun == corta && corta >= PRINCIPIO_MINIMO) {
      return Optional.of(new Candidata(conocida, larga - corta, enComun));
    }
    int limite = Math.max(2, larga * 35 / 100);
    if (larga - corta > limite) {
      return Optional.empty();
    }
    int distancia = new DamerauLevenshteinDistance(limite).apply(buscada, clave);
    // Cambiar todas las letras de un nombre corto no es parecerse.
    return distancia < 0 || distancia >= larga
        ? Optional.empty()
        : Optional.of(new Candidata(conocida, distancia, enComun));
  }

  private static int enComun(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }

  private record Candidata(String conocida, int distancia, int enComun) {}

  private Propuestas() {}
}
