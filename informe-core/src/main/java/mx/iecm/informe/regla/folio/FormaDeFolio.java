package mx.iecm.informe.regla.folio;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Distancia;

/**
 * La forma de un folio: sus partes y lo que las separa. Las cifras, que cambian de uno a otro, son
 * {@code #}.
 *
 * @param partes sin separadores
 * @param separadores uno menos que las partes
 */
record FormaDeFolio(List<String> partes, List<String> separadores) {

  private static final Pattern SEPARADOR = Pattern.compile("[/-]");
  private static final Pattern MARCA = Pattern.compile("\\{[^}]*}");
  private static final Distancia DISTANCIA = new Distancia(1);

  /** Cambiar una letra de menos que estas da otra clave, no una errata. */
  private static final int PARTE_LARGA = 4;

  FormaDeFolio {
    partes = List.copyOf(partes);
    separadores = List.copyOf(separadores);
  }

  static FormaDeFolio de(String folio) {
    var partes = new ArrayList<String>();
    var separadores = new ArrayList<String>();
    var m = SEPARADOR.matcher(folio);
    int desde = 0;
    while (m.find()) {
      partes.add(sinCifras(folio.substring(desde, m.start())));
      separadores.add(m.group());
      desde = m.end();
    }
    partes.add(sinCifras(folio.substring(desde)));
    return new FormaDeFolio(partes, separadores);
  }

  private static String sinCifras(String parte) {
    return parte.replaceAll("\\d+", "#");
  }

  /** La del patrón de una serie. */
  static FormaDeFolio dePatron(String patron) {
    return de(MARCA.matcher(patron).replaceAll("#"));
  }

  /** Dice si tiene letras y un número, como todo folio. */
  boolean deFolio() {
    return partes.size() > 2
        && partes.contains("#")
        && partes.stream().anyMatch(p -> p.chars().filter(Character::isUpperCase).count() > 1);
  }

  /** Dice si es la otra mal escrita: con una letra de más, de menos o cambiada, o mal separada. */
  boolean quiereSer(FormaDeFolio otra) {
    if (equals(otra) || partes.size() != otra.partes.size()) {
      return false;
    }
    int distintas = 0;
    for (int i = 0; i < partes.size(); i++) {
      String una = partes.get(i);
      String debida = otra.partes.get(i);
      if (!una.equals(debida)) {
        distintas++;
        if (!errata(una, debida)) {
          return false;
        }
      }
    }
    return distintas == 0 || (distintas == 1 && separadores.equals(otra.separadores));
  }

  private static boolean errata(String una, String debida) {
    boolean cifras = una.contains("#") || debida.contains("#");
    boolean cambiada = una.length() == debida.length();
    return !cifras
        && Math.min(una.length(), debida.length()) > 1
        && DISTANCIA.entre(una, debida) == 1
        && (!cambiada || una.length() >= PARTE_LARGA);
  }

  /** El folio de esta forma, con las letras y los separadores de la otra. */
  String corregir(String folio, FormaDeFolio otra) {
    var escritas = SEPARADOR.split(folio);
    var bien = new StringBuilder();
    for (int i = 0; i < escritas.length; i++) {
      boolean deCifras = otra.partes.get(i).contains("#");
      bien.append(deCifras ? escritas[i] : otra.partes.get(i));
      bien.append(i < otra.separadores.size() ? otra.separadores.get(i) : "");
    }
    return bien.toString();
  }

  @Override
  public String toString() {
    var escrita = new StringBuilder(partes.get(0));
    for (int i = 0; i < separadores.size(); i++) {
      escrita.append(separadores.get(i)).append(partes.get(i + 1));
    }
    return escrita.toString();
  }
}
