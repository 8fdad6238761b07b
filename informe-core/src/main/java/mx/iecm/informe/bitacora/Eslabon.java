package mx.iecm.informe.bitacora;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Hasta dónde llega la cadena: de aquí sigue el próximo asiento.
 *
 * @param numero del último asiento; cero si no hay ninguno
 * @param huella la del último asiento, en hexadecimal minúscula
 */
public record Eslabon(long numero, String huella) {

  /** Antes del primer asiento. */
  public static final Eslabon INICIO = new Eslabon(0, "0".repeat(64));

  /** El asiento que sigue. */
  public Asiento siguiente(Hecho hecho) {
    return new Asiento(numero + 1, hecho, huella, huellaDe(hecho, numero + 1));
  }

  /** Por qué un asiento no puede ser el que sigue; vacío si lo es. */
  public Optional<Rotura> rotura(Asiento asiento) {
    if (asiento.numero() != numero + 1) {
      return Optional.of(Rotura.NUMERO);
    }
    if (!asiento.anterior().equals(huella)) {
      return Optional.of(Rotura.ANTERIOR);
    }
    return asiento.huella().equals(huellaDe(asiento.hecho(), numero + 1))
        ? Optional.empty()
        : Optional.of(Rotura.HUELLA);
  }

  private String huellaDe(Hecho hecho, long suNumero) {
    String todo = huella + hecho.canonico(suNumero);
    return HexFormat.of().formatHex(sha256().digest(todo.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("todo JDK trae SHA-256", e);
    }
  }
}
