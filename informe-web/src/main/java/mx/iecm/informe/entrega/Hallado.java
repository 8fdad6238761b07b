package mx.iecm.informe.entrega;

import jakarta.json.JsonArray;
import java.util.List;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/**
 * Lo que se halló en un libro suelto.
 *
 * @param errores cuántos impiden emitir el informe
 * @param advertencias cuántas hay que corregir o justificar
 * @param notas cuántas conviene saber
 * @param hallazgos como en el dictamen
 */
record Hallado(int errores, int advertencias, int notas, JsonArray hallazgos) {

  static Hallado de(List<Hallazgo> hallazgos) {
    return new Hallado(
        cuantos(hallazgos, Gravedad.ERROR),
        cuantos(hallazgos, Gravedad.ADVERTENCIA),
        cuantos(hallazgos, Gravedad.NOTA),
        HallazgoEscrito.json(hallazgos).build());
  }

  private static int cuantos(List<Hallazgo> hallazgos, Gravedad gravedad) {
    return (int) hallazgos.stream().filter(h -> h.ficha().gravedad() == gravedad).count();
  }
}
