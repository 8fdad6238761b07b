package mx.iecm.informe.entrega;

import jakarta.json.JsonArray;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/**
 * Lo que se halló en un libro suelto.
 *
 * @param cuentas cuánto
 * @param hallazgos como en el dictamen
 */
record Hallado(Cuentas cuentas, JsonArray hallazgos) {

  static Hallado de(List<Hallazgo> hallazgos) {
    return new Hallado(Cuentas.de(hallazgos), HallazgoEscrito.json(hallazgos).build());
  }
}
