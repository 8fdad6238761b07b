package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** El SHA-256 con que se nombra un contenido. */
final class Huella {

  private Huella() {}

  static String de(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** La de un archivo, sin tenerlo en memoria. */
  static String de(Path archivo) throws IOException {
    var sha = sha256();
    try (var en = new DigestInputStream(Files.newInputStream(archivo), sha)) {
      en.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  static String de(String... partes) {
    var sha = sha256();
    for (String parte : partes) {
      sha.update(parte.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("todo JDK trae SHA-256", e);
    }
  }
}
