package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Justificado;

/** El dictamen como lo lee una máquina. */
final class DictamenEnJson {

  private DictamenEnJson() {}

  /** JSON: veredicto, cuentas y la lista {@code hallazgos}. */
  static String de(Resultado resultado, Manifiesto manifiesto) {
    var dictamen = resultado.dictamen();
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("veredicto", dictamen.veredicto().name())
            .add("borrador", manifiesto.borrador())
            .add("version", manifiesto.version())
            .add("renglones", resultado.renglones())
            .add("cuentas", cuentas(dictamen))
            .add("hallazgos", HallazgoEscrito.json(dictamen.hallazgos()))
            .add("justificados", jsonDeJustificados(dictamen))
            .add("ajustes", jsonDeAjustes(dictamen))
            .build());
  }

  static JsonArrayBuilder jsonDeJustificados(Dictamen dictamen) {
    JsonArrayBuilder arreglo = Json.createArrayBuilder();
    for (Justificado j : dictamen.justificados()) {
      arreglo.add(
          Json.createObjectBuilder(HallazgoEscrito.json(j.hallazgo()))
              .add("motivo", j.justificacion().motivo())
              .add("responsable", j.justificacion().responsable()));
    }
    return arreglo;
  }

  static JsonArrayBuilder jsonDeAjustes(Dictamen dictamen) {
    JsonArrayBuilder arreglo = Json.createArrayBuilder();
    for (Ajuste a : dictamen.ajustes().lista()) {
      arreglo.add(
          Json.createObjectBuilder()
              .add("regla", a.regla())
              .add("accion", DictamenEnTexto.accion(a))
              .add("motivo", a.motivo()));
    }
    return arreglo;
  }

  /** Cuántos hallazgos hay de cada gravedad, por su letra. */
  static JsonObjectBuilder cuentas(Dictamen dictamen) {
    JsonObjectBuilder cuentas = Json.createObjectBuilder();
    for (Gravedad g : Gravedad.values()) {
      cuentas.add(g.letra(), dictamen.cuantos(g));
    }
    return cuentas;
  }
}
