package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.Map;
import mx.iecm.informe.origen.Verificacion;
import mx.iecm.informe.origen.Verificacion.Cambio;

/** Si un documento es el que se emitió, como lo lee una persona y como lo lee una máquina. */
public final class VerificacionEscrita {

  private static final Map<String, String> NOMBRES =
      Map.of(
          "word/document.xml", "el texto",
          "word/footnotes.xml", "las notas al pie",
          "word/styles.xml", "los estilos",
          "word/numbering.xml", "la numeración",
          "word/settings.xml", "la configuración",
          "docProps/core.xml", "las propiedades",
          "[Content_Types].xml", "la lista de partes",
          "customXml/informe-procedencia.xml", "la procedencia");

  private VerificacionEscrita() {}

  /** La respuesta y, si cambió, qué partes. */
  public static String paraPersonas(Verificacion verificacion) {
    var texto = new StringBuilder(respuesta(verificacion)).append('\n');
    for (Cambio cambio : verificacion.cambios()) {
      String nombre = NOMBRES.getOrDefault(cambio.parte(), "");
      texto
          .append("  ")
          .append(cambio.parte())
          .append(nombre.isEmpty() ? "" : " (" + nombre + ")")
          .append(": ")
          .append(enPalabras(cambio.clase()))
          .append('\n');
    }
    return texto.toString();
  }

  private static String respuesta(Verificacion verificacion) {
    return switch (verificacion.estado()) {
      case INTACTO ->
          verificacion.conManifiesto()
              ? "Es el documento que se emitió: su huella es la del manifiesto."
              : "Es el documento que se emitió, según el sello que lleva dentro. El sello no es una"
                  + " firma: para más certeza, compárelo con su manifiesto (--manifiesto).";
      case REEMPACADO ->
          "Dice lo mismo que el documento que se emitió, pero otro programa volvió a empacarlo.";
      case CAMBIADO -> "No es el documento que se emitió. Lo que cambió:";
      case OTRO -> "Está entero, pero no es el documento de ese manifiesto.";
      case AJENO ->
          "No es un documento emitido por este programa: no lleva sello, o no se puede leer.";
    };
  }

  private static String enPalabras(Cambio.Clase clase) {
    return switch (clase) {
      case CAMBIADA -> "cambió";
      case DANADA -> "está dañada";
      case QUITADA -> "ya no está";
      case AGREGADA -> "no estaba";
    };
  }

  /** JSON: el estado y la lista {@code cambios}. */
  public static String paraMaquinas(Verificacion verificacion) {
    JsonArrayBuilder cambios = Json.createArrayBuilder();
    for (Cambio cambio : verificacion.cambios()) {
      cambios.add(
          Json.createObjectBuilder()
              .add("parte", cambio.parte())
              .add("clase", cambio.clase().name()));
    }
    return JsonLegible.escribir(
        Json.createObjectBuilder()
            .add("estado", verificacion.estado().name())
            .add("manifiesto", verificacion.conManifiesto())
            .add("cambios", cambios)
            .build());
  }
}
