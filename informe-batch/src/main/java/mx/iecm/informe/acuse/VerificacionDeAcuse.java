package mx.iecm.informe.acuse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * Si un acuse sigue entero y si un libro es el suyo. Lo que no dice es quién lo dio: el sello no es
 * una firma.
 *
 * @param acuse lo que dice; vacío si no es un acuse
 * @param entero si nada en él cambió desde que se selló
 * @param libro si el libro que se dio es el que dice
 */
public record VerificacionDeAcuse(Optional<AcuseDeRecibo> acuse, boolean entero, Cotejo libro) {

  /** Qué tiene que ver un libro con un acuse. */
  public enum Cotejo {
    /** No se dio ninguno. */
    SIN_LIBRO,
    /** Es, byte por byte, el que se recibió. */
    ES_EL_SUYO,
    /** Es otro. */
    ES_OTRO
  }

  /**
   * Verifica.
   *
   * @param texto del acuse en JSON
   * @param huella SHA-256 del libro, si se tiene
   */
  public static VerificacionDeAcuse de(String texto, Optional<String> huella) {
    var json = AcuseEnJson.objeto(texto);
    var acuse = json.flatMap(AcuseEnJson::leer);
    boolean entero = acuse.isPresent() && json.filter(VerificacionDeAcuse::sellado).isPresent();
    return new VerificacionDeAcuse(acuse, entero, cotejar(acuse, huella));
  }

  private static boolean sellado(JsonObject json) {
    return json.getString(AcuseEnJson.SELLO, "").equals(AcuseEnJson.sello(json));
  }

  private static Cotejo cotejar(Optional<AcuseDeRecibo> acuse, Optional<String> huella) {
    if (huella.isEmpty()) {
      return Cotejo.SIN_LIBRO;
    }
    return acuse.map(a -> a.libro().sha256()).equals(huella) ? Cotejo.ES_EL_SUYO : Cotejo.ES_OTRO;
  }

  /** Si está entero y el libro, si se dio, es el suyo. */
  public boolean conforme() {
    return entero && libro != Cotejo.ES_OTRO;
  }

  /** Lo mismo, para una persona. */
  public String paraPersonas() {
    if (acuse.isEmpty()) {
      return "No es un acuse de este programa, o no se puede leer.\n";
    }
    return acuse
        .map(
            a ->
                (entero
                        ? "El acuse %s está entero: dice lo mismo que cuando se dio.\n"
                        : "El acuse %s cambió después de darse: no vale lo que dice. Pida otra copia"
                            + " al servidor.\n")
                    .formatted(a.folio()))
        .map(dicho -> dicho + delLibro())
        .orElse("");
  }

  private String delLibro() {
    return switch (libro) {
      case SIN_LIBRO -> "";
      case ES_EL_SUYO -> "El libro es, byte por byte, el que se recibió.\n";
      case ES_OTRO -> "El libro no es el que se recibió: su SHA-256 es otro.\n";
    };
  }

  /** Lo mismo, para una máquina. */
  public String paraMaquinas() {
    return AcuseEnJson.legible(
        Json.createObjectBuilder()
            .add("acuse", acuse.isPresent())
            .add("folio", acuse.map(AcuseDeRecibo::folio).orElse(""))
            .add("entero", entero)
            .add("libro", libro.name())
            .build());
  }
}
