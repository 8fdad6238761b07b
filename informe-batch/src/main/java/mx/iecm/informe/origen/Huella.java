package mx.iecm.informe.origen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** El SHA-256 con que se nombra un contenido. */
public final class Huella {

  /**
   * De a cuántos bytes conviene dárselos: en tramos chicos la máquina virtual tarda mucho más en
   * compilar el resumen, y al componer un documento eso se nota.
   */
  public static final int TRAMO = 1 << 20;

  private Huella() {}

  /** La de unos bytes. */
  public static String de(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** La de un archivo, sin tenerlo en memoria. */
  public static String de(Path archivo) throws IOException {
    try (var en = Files.newInputStream(archivo)) {
      return de(en, Long.MAX_VALUE).huella();
    }
  }

  /** La de los primeros {@code cuantos} bytes de {@code entrada}, o de los que haya. */
  static Cuenta de(InputStream entrada, long cuantos) throws IOException {
    var cuenta = new Cuenta();
    var tramo = new byte[TRAMO];
    int leidos = 0;
    while (leidos >= 0 && cuenta.bytes() < cuantos) {
      leidos = entrada.read(tramo, 0, (int) Math.min(tramo.length, cuantos - cuenta.bytes()));
      cuenta.agregar(tramo, 0, Math.max(leidos, 0));
    }
    return cuenta;
  }

  /** La de varios textos, que no se confunden con otros partidos de otro modo. */
  public static String de(String... partes) {
    var sha = sha256();
    for (String parte : partes) {
      sha.update(parte.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** La de unos bytes que van pasando. */
  public static final class Cuenta {

    private final MessageDigest sha = sha256();
    private long bytes;

    /** Agrega los que siguen. */
    public void agregar(byte[] tramo, int desde, int cuantos) {
      sha.update(tramo, desde, cuantos);
      bytes += cuantos;
    }

    /** Cuántos han pasado. */
    public long bytes() {
      return bytes;
    }

    /** La de los que han pasado; después ya no se agregan más. */
    public String huella() {
      return HexFormat.of().formatHex(sha.digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("todo JDK trae SHA-256", e);
    }
  }
}
