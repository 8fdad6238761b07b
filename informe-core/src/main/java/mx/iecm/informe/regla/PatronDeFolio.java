package mx.iecm.informe.regla;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.modelo.Serie;

/**
 * El patrón de una serie de folios, como <code>CVOE/{n:3}/{aaaa}</code>.
 *
 * @param forma expresión que reconoce un folio de la serie
 * @param ancho dígitos con que se rellena el número; 0 si no se rellena
 */
record PatronDeFolio(Pattern forma, int ancho) {

  private static final Pattern MARCA = Pattern.compile("\\{(?:n(?::(\\d{1,2}))?|(aaaa))}");

  /**
   * Un folio reconocido.
   *
   * @param numero el consecutivo
   * @param ejercicio el año escrito; 0 si el patrón no lo lleva
   * @param digitos con que se escribió el número
   */
  record Leido(int numero, int ejercicio, int digitos) {}

  static PatronDeFolio de(Serie serie) {
    var forma = new StringBuilder();
    int ancho = 0;
    int copiado = 0;
    Matcher m = MARCA.matcher(serie.patron());
    while (m.find()) {
      forma.append(Pattern.quote(serie.patron().substring(copiado, m.start())));
      boolean deNumero = m.group(2) == null;
      forma.append(deNumero ? "(?<n>\\d{1,9})" : "(?<a>\\d{1,9})");
      ancho = deNumero && m.group(1) != null ? Integer.parseInt(m.group(1)) : ancho;
      copiado = m.end();
    }
    forma.append(Pattern.quote(serie.patron().substring(copiado)));
    return new PatronDeFolio(Pattern.compile(forma.toString()), ancho);
  }

  Optional<Leido> leer(String folio) {
    Matcher m = forma.matcher(folio);
    if (!m.matches()) {
      return Optional.empty();
    }
    String numero = grupo(m, "n");
    String ejercicio = grupo(m, "a");
    return Optional.of(
        new Leido(
            numero.isEmpty() ? 0 : Integer.parseInt(numero),
            ejercicio.isEmpty() ? 0 : Integer.parseInt(ejercicio),
            numero.length()));
  }

  private String grupo(Matcher m, String nombre) {
    return forma.pattern().contains("(?<" + nombre + ">") ? m.group(nombre) : "";
  }

  /** El folio de ese número y año, bien escrito. */
  static String escribir(Serie serie, int numero, int ejercicio) {
    return MARCA
        .matcher(serie.patron())
        .replaceAll(
            r -> {
              if (r.group(2) != null) {
                return Integer.toString(ejercicio);
              }
              String formato = r.group(1) == null ? "%d" : "%0" + r.group(1) + "d";
              return String.format(Locale.ROOT, formato, numero);
            });
  }
}
