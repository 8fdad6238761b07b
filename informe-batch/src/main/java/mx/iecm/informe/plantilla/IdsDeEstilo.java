package mx.iecm.informe.plantilla;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.documento.Estilo;
import mx.iecm.informe.paquete.EstilosDeWord;
import mx.iecm.informe.paquete.PaqueteDeWord;

/**
 * Pone a los estilos el id con que el documento los cita. Word en español guarda {@code Ttulo1}
 * donde Word en inglés guarda {@code Heading1}: el nombre es lo que no cambia.
 */
final class IdsDeEstilo {

  private static final String CITAS =
      "(\\b\\w+:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)\\s+\\w+:val=\"|"
          + "\\b\\w+:styleId=\")";

  private IdsDeEstilo() {}

  /** El mismo paquete, con los ids que el documento espera. */
  static PaqueteDeWord poner(PaqueteDeWord paquete, EstilosDeWord estilos) {
    var cambios = cambios(estilos);
    if (cambios.isEmpty()) {
      return paquete;
    }
    var otras = new LinkedHashMap<String, byte[]>();
    for (String parte : paquete.nombres()) {
      if (parte.startsWith("word/") && parte.endsWith(".xml")) {
        String xml = new String(paquete.bytes(parte), StandardCharsets.UTF_8);
        otras.put(parte, cambiado(xml, cambios).getBytes(StandardCharsets.UTF_8));
      }
    }
    return paquete.con(otras);
  }

  private static Map<String, String> cambios(EstilosDeWord estilos) {
    var cambios = new LinkedHashMap<String, String>();
    for (Estilo estilo : Estilo.values()) {
      if (estilos.conId(estilo.id()).isEmpty()) {
        estilos.conNombre(estilo.nombre()).ifPresent(e -> cambios.put(e.id(), estilo.id()));
      }
    }
    return cambios;
  }

  private static String cambiado(String xml, Map<String, String> cambios) {
    var patron = Pattern.compile(CITAS + "([^\"]*)\"");
    return patron
        .matcher(xml)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(1) + cambios.getOrDefault(m.group(2), m.group(2)) + "\""));
  }
}
