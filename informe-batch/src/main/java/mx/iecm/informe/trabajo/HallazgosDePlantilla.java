package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import mx.iecm.informe.hallazgo.Dictamen;

/** Lo que se encontró en una plantilla, como lo lee una persona y como lo lee una máquina. */
public final class HallazgosDePlantilla {

  private HallazgosDePlantilla() {}

  /** Texto: los hallazgos por gravedad, como en el dictamen, y al final si se puede usar. */
  public static String paraPersonas(Dictamen dictamen) {
    return DictamenEnTexto.hallazgos(dictamen) + "\n" + explicacion(dictamen) + "\n";
  }

  private static String explicacion(Dictamen dictamen) {
    return switch (dictamen.veredicto()) {
      case ACEPTADO -> "La plantilla se puede usar.";
      case OBSERVADO -> "La plantilla se puede usar; queda algo por corregir o justificar.";
      case RECHAZADO -> "La plantilla no se puede usar hasta corregir los errores.";
    };
  }

  /** JSON: veredicto, cuentas y la lista {@code hallazgos}, con los campos del dictamen. */
  public static String paraMaquinas(Dictamen dictamen) {
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("veredicto", dictamen.veredicto().name())
            .add("version", Version.actual())
            .add("cuentas", DictamenEnJson.cuentas(dictamen))
            .add("hallazgos", HallazgoEscrito.json(dictamen.hallazgos()))
            .build());
  }
}
