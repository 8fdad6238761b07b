package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * Los hallazgos de una revisión y en qué acaba.
 *
 * @param veredicto lo decide el hallazgo más grave
 * @param hallazgos los más graves primero y, a igual gravedad, en el orden en que se encontraron
 * @param justificados los que la institución aceptó con un motivo; no cuentan para el veredicto
 * @param ajustes reglas que no se aplicaron o pesaron distinto
 */
public record Dictamen(
    Veredicto veredicto, List<Hallazgo> hallazgos, List<Justificado> justificados, Ajustes ajustes)
    implements Serializable {

  public Dictamen {
    hallazgos = List.copyOf(hallazgos);
    justificados = List.copyOf(justificados);
  }

  /** El dictamen que corresponde a {@code hallazgos}. */
  public static Dictamen de(List<Hallazgo> hallazgos) {
    return de(hallazgos, List.of(), Ajustes.NINGUNO);
  }

  /** El dictamen que corresponde a {@code hallazgos}, que ya no traen los justificados. */
  public static Dictamen de(
      List<Hallazgo> hallazgos, List<Justificado> justificados, Ajustes ajustes) {
    var ordenados =
        hallazgos.stream().sorted(Comparator.comparing(h -> h.ficha().gravedad())).toList();
    return new Dictamen(veredicto(ordenados), ordenados, justificados, ajustes);
  }

  private static Veredicto veredicto(List<Hallazgo> ordenados) {
    if (ordenados.isEmpty()) {
      return Veredicto.ACEPTADO;
    }
    return switch (ordenados.get(0).ficha().gravedad()) {
      case ERROR -> Veredicto.RECHAZADO;
      case ADVERTENCIA -> Veredicto.OBSERVADO;
      case NOTA -> Veredicto.ACEPTADO;
    };
  }

  /** Cuántos hallazgos tienen esa gravedad. */
  public long cuantos(Gravedad gravedad) {
    return hallazgos.stream().filter(h -> h.ficha().gravedad() == gravedad).count();
  }
}
