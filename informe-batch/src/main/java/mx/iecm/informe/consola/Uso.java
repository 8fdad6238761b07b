package mx.iecm.informe.consola;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
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
    if (e instanceof OverwrittenOptionException o) {
      return "Se dijo más de una vez: " + nombre(o.getOverwritten());
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      return "No se entiende " + nombre(e.getArgSpec()) + ": " + e.getValue();
    }
    return String.valueOf(e.getMessage());
  }

  private static String nombre(ArgSpec dato) {
    return dato instanceof OptionSpec opcion ? opcion.longestName() : dato.paramLabel();
  }
}
