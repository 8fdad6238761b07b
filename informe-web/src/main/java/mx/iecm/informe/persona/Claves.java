package mx.iecm.informe.persona;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cómo es una clave. Larga, que es lo que cuenta; sin pedir signos ni cambiarla cada tanto. */
final class Claves {

  /** Caracteres que ha de tener. Fuente: OWASP ASVS 4.0, 2.1.1. */
  static final int MENOR = 12;

  /** Bytes que bcrypt mira. */
  static final int MAYOR = 72;

  /** Sin letras ni números que se confundan al copiarlos de un papel. */
  private static final String LETRAS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int GRUPOS = 4;
  private static final int DE_CADA_GRUPO = 4;
  private static final SecureRandom AZAR = new SecureRandom();

  private Claves() {}

  /** Una al azar, para usarse una vez: casi ochenta bits. */
  static String nueva() {
    return IntStream.range(0, GRUPOS).mapToObj(i -> grupo()).collect(Collectors.joining("-"));
  }

  private static String grupo() {
    return AZAR.ints(DE_CADA_GRUPO, 0, LETRAS.length())
        .mapToObj(i -> LETRAS.substring(i, i + 1))
        .collect(Collectors.joining());
  }

  /**
   * Exige que una clave elegida por una persona sirva.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si es corta, demasiado larga o lleva el
   *     usuario
   */
  static void exigir(String clave, String usuario) {
    if (clave.codePointCount(0, clave.length()) < MENOR) {
      throw PETICION_INCOMPLETA.con(
          "La clave tiene que medir al menos %d caracteres; una frase sirve.".formatted(MENOR));
    }
    if (Cifrada.bytes(clave) > MAYOR) {
      throw PETICION_INCOMPLETA.con("La clave no puede pasar de %d bytes.".formatted(MAYOR));
    }
    if (clave.toLowerCase(Locale.ROOT).contains(usuario)) {
      throw PETICION_INCOMPLETA.con("La clave no puede llevar dentro el usuario.");
    }
  }
}
