package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import mx.iecm.informe.hallazgo.Dictamen;

/** Una validación como la lee una persona y como la lee una máquina. */
public final class ValidacionEscrita {

  private ValidacionEscrita() {}

  /** Texto: los hallazgos por gravedad y libro, como en el dictamen, y al final el veredicto. */
  public static String paraPersonas(Validacion validacion) {
    var dictamen = validacion.dictamen();
    String cuentas =
        DictamenEnTexto.cuentas(dictamen, validacion.renglones(), validacion.libros().size());
    return "%s\n%s\nVEREDICTO: %s. %s\n"
        .formatted(
            cuentas,
            DictamenEnTexto.hallazgos(dictamen),
            dictamen.veredicto(),
            explicacion(dictamen));
  }

  private static String explicacion(Dictamen dictamen) {
    return switch (dictamen.veredicto()) {
      case ACEPTADO -> "No hay nada que corregir.";
      case OBSERVADO -> "Se puede entregar; queda algo por corregir o justificar.";
      case RECHAZADO -> "Hay errores que corregir.";
    };
  }

  /** JSON: veredicto, cuentas y la lista {@code hallazgos}, con los campos del dictamen. */
  public static String paraMaquinas(Validacion validacion) {
    var dictamen = validacion.dictamen();
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("veredicto", dictamen.veredicto().name())
            .add("version", Version.actual())
            .add("renglones", validacion.renglones())
            .add("cuentas", DictamenEnJson.cuentas(dictamen))
            .add("hallazgos", HallazgoEscrito.json(dictamen.hallazgos()))
            .build());
  }
}
