package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.comparacion.Asunto;
import mx.iecm.informe.comparacion.Cambio;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.comparacion.Comparacion.Comparado;
import mx.iecm.informe.comparacion.Diferencia;
import mx.iecm.informe.comparacion.Diferencia.Campo;

/** Una comparación como la lee una persona y como la lee una máquina. */
public final class ComparacionEscrita {

  private static final int LARGO = 160;

  private ComparacionEscrita() {}

  /**
   * Texto: de qué a qué, cuántas diferencias y cuáles, por asunto y lugar. {@code +} agregado,
   * {@code -} quitado, {@code ~} cambiado, {@code =} movido. De un texto largo se muestra lo que
   * cambió y un poco de lo que lo rodea; todo está en el JSON.
   */
  public static String paraPersonas(Comparacion comparacion) {
    var texto = new StringBuilder();
    texto.append(
        "De %s a %s.\n".formatted(nombre(comparacion.antes()), nombre(comparacion.ahora())));
    texto.append(cuentas(comparacion)).append('\n');
    for (Asunto asunto : Asunto.values()) {
      var suyas = comparacion.de(asunto);
      if (!suyas.isEmpty()) {
        texto.append("\n%s (%d)\n".formatted(asunto.titulo(), suyas.size()));
        escribir(suyas, texto);
      }
    }
    return texto.toString();
  }

  private static String nombre(Comparado informe) {
    return "%s %s (%s)"
        .formatted(
            informe.organo(), informe.periodo().clave(), EscritorDeFechas.dia(informe.fecha()));
  }

  private static String cuentas(Comparacion comparacion) {
    if (comparacion.iguales()) {
      return "Sin diferencias.";
    }
    return "Diferencias: %d (agregadas %d, quitadas %d, cambiadas %d, movidas %d)."
        .formatted(
            comparacion.diferencias().size(),
            cuantas(comparacion, Cambio.AGREGADO),
            cuantas(comparacion, Cambio.QUITADO),
            cuantas(comparacion, Cambio.CAMBIADO),
            cuantas(comparacion, Cambio.MOVIDO));
  }

  private static long cuantas(Comparacion comparacion, Cambio cambio) {
    return comparacion.diferencias().stream().filter(d -> d.cambio() == cambio).count();
  }

  private static void escribir(List<Diferencia> diferencias, StringBuilder texto) {
    String lugar = "";
    for (Diferencia d : diferencias) {
      if (!d.lugar().equals(lugar)) {
        lugar = d.lugar();
        texto.append("  ").append(lugar).append('\n');
      }
      texto.append("    ").append(signo(d.cambio())).append(' ').append(cual(d));
      if (d.cambio() == Cambio.CAMBIADO) {
        texto.append('\n');
        d.campos().forEach(c -> texto.append("        ").append(cambiado(c)).append('\n'));
      } else {
        texto.append(contenido(d)).append('\n');
      }
    }
  }

  private static char signo(Cambio cambio) {
    return switch (cambio) {
      case AGREGADO -> '+';
      case QUITADO -> '-';
      case CAMBIADO -> '~';
      case MOVIDO -> '=';
    };
  }

  private static String cual(Diferencia d) {
    if (!d.clave().isEmpty()) {
      return enUnaLinea(d.clave());
    }
    return sustantivo(d.asunto()) + " " + (d.ahora() > 0 ? d.ahora() : d.antes());
  }

  private static String sustantivo(Asunto asunto) {
    return switch (asunto) {
      case RENGLON -> "renglón";
      case PENDIENTE -> "pendiente";
      case SILENCIO -> "motivo";
      case ACUERDO -> "punto";
      default -> "párrafo";
    };
  }

  private static String contenido(Diferencia d) {
    if (d.cambio() == Cambio.MOVIDO) {
      return ": estaba en el lugar %d y está en el %d".formatted(d.antes(), d.ahora());
    }
    String dicho =
        d.campos().stream()
            .map(c -> c.antes() + c.ahora())
            .filter(v -> !v.equals(d.clave()))
            .collect(Collectors.joining(" · "));
    return dicho.isEmpty() ? "" : ": " + recortado(enUnaLinea(dicho));
  }

  private static String cambiado(Campo campo) {
    var recorte = Recorte.de(enUnaLinea(campo.antes()), enUnaLinea(campo.ahora()));
    return "%s: «%s» → «%s»".formatted(campo.nombre(), recorte.antes(), recorte.ahora());
  }

  private static String recortado(String texto) {
    return texto.length() <= LARGO ? texto : texto.substring(0, LARGO).stripTrailing() + "…";
  }

  private static String enUnaLinea(String texto) {
    return texto.replaceAll("\\s+|\\p{Cntrl}", " ").strip();
  }

  /**
   * JSON: {@code antes}, {@code ahora}, {@code cuentas} y la lista {@code diferencias}, cada una
   * con asunto, cambio, lugar, clave, posiciones (desde 1; 0 si no está) y campos.
   */
  public static String paraMaquinas(Comparacion comparacion) {
    var cuentas = Json.createObjectBuilder();
    for (Cambio cambio : Cambio.values()) {
      cuentas.add(cambio.clave(), cuantas(comparacion, cambio));
    }
    var diferencias = Json.createArrayBuilder();
    comparacion.diferencias().forEach(d -> diferencias.add(json(d)));
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("version", Version.actual())
            .add("antes", json(comparacion.antes()))
            .add("ahora", json(comparacion.ahora()))
            .add("cuentas", cuentas)
            .add("diferencias", diferencias)
            .build());
  }

  private static JsonObject json(Comparado informe) {
    return Json.createObjectBuilder()
        .add("organo", informe.organo())
        .add("periodo", informe.periodo().clave())
        .add("ordinal", informe.ordinal())
        .add("fecha", informe.fecha().toString())
        .build();
  }

  private static JsonObject json(Diferencia d) {
    var campos = Json.createArrayBuilder();
    for (Campo campo : d.campos()) {
      campos.add(
          Json.createObjectBuilder()
              .add("campo", campo.nombre())
              .add("antes", campo.antes())
              .add("ahora", campo.ahora()));
    }
    return Json.createObjectBuilder()
        .add("asunto", d.asunto().clave())
        .add("cambio", d.cambio().clave())
        .add("lugar", d.lugar())
        .add("clave", d.clave())
        .add("antes", d.antes())
        .add("ahora", d.ahora())
        .add("campos", campos)
        .build();
  }
}
