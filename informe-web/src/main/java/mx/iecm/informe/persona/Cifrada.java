package mx.iecm.informe.persona;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;

/**
 * Una clave como se guarda: su bcrypt. La compara Elytron al entrar, y aquí solo quien la cambia.
 *
 * @param clave el bcrypt, en base 64
 * @param sal distinta en cada clave, en base 64
 * @param costo logaritmo en base 2 de las vueltas
 */
record Cifrada(String clave, String sal, int costo) {

  /** El menor que recomienda OWASP: una herramienta con BASIC lo paga en cada petición. */
  static final int COSTO = 10;

  private static final SecureRandom AZAR = new SecureRandom();

  static Cifrada de(String clave) {
    byte[] sal = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
    AZAR.nextBytes(sal);
    var como = new IteratedSaltedPasswordAlgorithmSpec(COSTO, sal);
    try {
      var cifrada =
          (BCryptPassword)
              fabrica().generatePassword(new EncryptablePasswordSpec(clave.toCharArray(), como));
      var base64 = Base64.getEncoder();
      return new Cifrada(
          base64.encodeToString(cifrada.getHash()),
          base64.encodeToString(cifrada.getSalt()),
          cifrada.getIterationCount());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no se pudo cifrar una clave", e);
    }
  }

  /** Si es la de esta clave. */
  boolean es(String intento) {
    var base64 = Base64.getDecoder();
    try {
      var guardada =
          BCryptPassword.createRaw(
              BCryptPassword.ALGORITHM_BCRYPT, base64.decode(clave), base64.decode(sal), costo);
      return fabrica().verify(fabrica().translate(guardada), intento.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no se pudo comparar una clave", e);
    }
  }

  private static PasswordFactory fabrica() throws GeneralSecurityException {
    return PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT);
  }

  /** Cuánto mide para bcrypt, que no mira más allá de {@link Claves#MAYOR}. */
  static int bytes(String clave) {
    return StandardCharsets.UTF_8.encode(CharBuffer.wrap(clave)).remaining();
  }
}
