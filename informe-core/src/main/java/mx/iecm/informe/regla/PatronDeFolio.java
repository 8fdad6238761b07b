package mx.iecm.informe.regla;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.modelo.Serie;
import org.jspecify.annotations.Nullable;

/**
 * El patrón de una serie de folios, como <code>CVOE/{n:3}/{aaaa}</code>.
 *
 * @param forma expresión que reconoce un folio de la serie
 * @param ancho dígitos con que se rellena el número; 0 si no se rellena
 */
public record PatronDeFolio(Pattern forma, int ancho) {

  private static final Pattern MARCA = Pattern.compile("\\{(?:n(?::(\\d{1,2}))?|(aaaa))}");

  /**
   * Un folio reconocido.
   *
   * @param numero el consecutivo
   * @param ejercicio el año escrito; 0 si el patrón no lo lleva
   * @param digitos con que se escribió el número
   */
  public record Leido(int numero, int ejercicio, int digitos) {}

  /** El de esa serie, ya preparado. */
  public static PatronDeFolio de(Serie serie) {
    var forma = new StringBuilder();
    int ancho = 0;
    int copiado = 0;
    boolean conNumero = false;
    boolean conEjercicio = false;
    Matcher m = MARCA.matcher(serie.patron());
    while (m.find()) {
      forma.append(Pattern.quote(serie.patron().substring(copiado, m.start())));
      if (m.group(2) == null) {
        // La marca repetida repite lo que se leyó en la primera.
        forma.append(conNumero ? "\\k<n>" : "(?<n>\\d{1,9})");
        ancho = conNumero ? ancho : ancho(m.group(1));
        conNumero = true;
      } else {
        forma.append(conEjercicio ? "\\k<a>" : "(?<a>\\d{1,9})");
        conEjercicio = true;
      }
      copiado = m.end();
    }
    forma.append(Pattern.quote(serie.patron().substring(copiado)));
    // Lo que el patrón no lleva se lee vacío.
    forma.append(conNumero ? "" : "(?<n>)").append(conEjercicio ? "" : "(?<a>)");
    return new PatronDeFolio(Pattern.compile(forma.toString()), ancho);
  }

  private static int ancho(@Nullable String escrito) {
    return escrito == null ? 0 : Integer.parseInt(escrito);
  }

  /** Lo que dice un folio; vacío si no es de la serie. */
  public Optional<Leido> leer(String folio) {
    Matcher m = forma.matcher(folio);
    if (!m.matches()) {
      return Optional.empty();
    }
    String numero = m.group("n");
    String ejercicio = m.group("a");
    return Optional.of(
        new Leido(
            numero.isEmpty() ? 0 : Integer.parseInt(numero),
            ejercicio.isEmpty() ? 0 : Integer.parseInt(ejercicio),
            numero.length()));
  }

  /** El folio de ese número y año, bien escrito. */
  public static String escribir(Serie serie, int numero, int ejercicio) {
    return MARCA
        .matcher(serie.patron())
        .replaceAll(
            r -> {
              if (r.group(2) != null) {
                return Integer.toString(ejercicio);
              }
              String cifras = Integer.toString(numero);
              return "0".repeat(Math.max(0, ancho(r.group(1)) - cifras.length())) + cifras;
            });
  }
}
