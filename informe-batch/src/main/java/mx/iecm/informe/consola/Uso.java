package mx.iecm.informe.consola;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Dice en español por qué una orden no se entiende. */
final class Uso {

  private Uso() {}

  static String enEspanol(ParameterException e) {
    if (e instanceof UnmatchedArgumentException u) {
      return "No se entiende: " + String.join(" ", u.getUnmatched());
    }
    if (e instanceof MissingParameterException m) {
      return "Falta: "
          + String.join(", ", m.getMissing().stream().map(a -> a.paramLabel()).toList());
    }
    return String.valueOf(e.getMessage());
  }
}
