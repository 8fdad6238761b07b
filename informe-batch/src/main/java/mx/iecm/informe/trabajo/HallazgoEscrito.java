package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.hallazgo.Remedios;

/** Un hallazgo como lo lee una máquina o una persona, igual en todas partes. */
public final class HallazgoEscrito {

  private HallazgoEscrito() {}

  /** Los hallazgos, en su orden. */
  public static JsonArrayBuilder json(List<Hallazgo> hallazgos) {
    JsonArrayBuilder arreglo = Json.createArrayBuilder();
    hallazgos.forEach(h -> arreglo.add(json(h)));
    return arreglo;
  }

  /** El hallazgo en una línea y cómo se remedia en otra, con sangría. */
  public static String paraPersonas(Hallazgo h) {
    return "    %s%s  %s\n        → %s\n"
        .formatted(lugar(h), h.ficha().id(), Mensajes.texto(h), Remedios.texto(h));
  }

  static String lugar(Hallazgo h) {
    var lugar = h.lugar();
    String celdas = String.join(", ", lugar.celdas());
    if (lugar.hoja().isEmpty() && celdas.isEmpty()) {
      return "";
    }
    return lugar.hoja() + (celdas.isEmpty() ? "" : "!" + celdas) + "  ";
  }

  static JsonObject json(Hallazgo h) {
    JsonArrayBuilder celdas = Json.createArrayBuilder();
    h.lugar().celdas().forEach(celdas::add);
    return Json.createObjectBuilder()
        .add("regla", h.ficha().id())
        .add("gravedad", h.ficha().gravedad().letra())
        .add("libro", h.lugar().libro())
        .add("hoja", h.lugar().hoja())
        .add("celdas", celdas)
        .add("ruta", h.lugar().ruta())
        .add("mensaje", Mensajes.texto(h))
        .add("propuesta", h.propuesta())
        .add("remedio", Remedios.texto(h))
        .add("registro", h.registro())
        .add("valor", h.valor())
        .build();
  }
}
