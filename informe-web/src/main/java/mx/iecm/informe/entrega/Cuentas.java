package mx.iecm.informe.entrega;

import java.util.List;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;

/**
 * Cuánto se halló.
 *
 * @param errores cuántos impiden emitir el informe
 * @param advertencias cuántas hay que corregir o justificar
 * @param notas cuántas conviene saber
 */
public record Cuentas(int errores, int advertencias, int notas) {

  static Cuentas de(List<Hallazgo> hallazgos) {
    return new Cuentas(
        cuantos(hallazgos, Gravedad.ERROR),
        cuantos(hallazgos, Gravedad.ADVERTENCIA),
        cuantos(hallazgos, Gravedad.NOTA));
  }

  private static int cuantos(List<Hallazgo> hallazgos, Gravedad gravedad) {
    return (int) hallazgos.stream().filter(h -> h.ficha().gravedad() == gravedad).count();
  }
}
