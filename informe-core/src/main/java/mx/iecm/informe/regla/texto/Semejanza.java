package mx.iecm.informe.regla.texto;

import java.util.Arrays;
import java.util.Set;
import mx.iecm.informe.castellano.Palabras;

/**
 * Un texto como se compara con otros: sus palabras, sin las que dicen cuándo ni cuál, que cambian
 * de un acto a otro aunque lo demás sea igual.
 */
final class Semejanza {

  /** Firmas por texto; dos textos se comparan si tienen un par de ellas iguales. */
  static final int PARES = 6;

  private static final int SEGUIDAS = 3;
  private static final long MEZCLA = 0x9E3779B97F4A7C15L;

  private static final Set<String> CAMBIAN =
      Set.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre",
          "lunes",
          "martes",
          "miercoles",
          "jueves",
          "viernes",
          "sabado",
          "domingo",
          "primer",
          "primera",
          "segundo",
          "segunda",
          "tercer",
          "tercera",
          "cuarto",
          "cuarta",
          "quinto",
          "quinta",
          "sexto",
          "sexta",
          "septimo",
          "septima",
          "octavo",
          "octava",
          "noveno",
          "novena",
          "decimo",
          "decima");

  private final long[] huellas;
  private final int[] largos;
  private final int total;
  private final long[] firmas = new long[PARES];

  Semejanza(Palabras palabras) {
    var huellas = new long[palabras.cuantas()];
    var largos = new int[palabras.cuantas()];
    int n = 0;
    int total = 0;
    for (int i = 0; i < palabras.cuantas(); i++) {
      String palabra = palabras.plegada(i);
      if (!Character.isDigit(palabra.charAt(0)) && !CAMBIAN.contains(palabra)) {
        huellas[n] = palabras.huella(i);
        largos[n] = palabra.length() + 1;
        total += largos[n];
        n++;
      }
    }
    this.huellas = Arrays.copyOf(huellas, n);
    this.largos = Arrays.copyOf(largos, n);
    this.total = total;
    firmar();
  }

  /** De cada tres palabras seguidas sale un número; dos textos parecidos comparten los menores. */
  private void firmar() {
    var menores = new long[2 * PARES];
    Arrays.fill(menores, Long.MAX_VALUE);
    for (int i = 0; i + SEGUIDAS <= huellas.length; i++) {
      long seguidas = (huellas[i] * MEZCLA ^ huellas[i + 1]) * MEZCLA ^ huellas[i + 2];
      for (int k = 0; k < menores.length; k++) {
        long revuelta = (seguidas ^ (k + 1) * MEZCLA) * MEZCLA;
        menores[k] = Math.min(menores[k], revuelta ^ revuelta >>> 32);
      }
    }
    for (int k = 0; k < PARES; k++) {
      firmas[k] = (menores[2 * k] * MEZCLA ^ menores[2 * k + 1]) * MEZCLA;
    }
  }

  long firma(int par) {
    return firmas[par];
  }

  /** Dice si solo cambian las fechas o los números. */
  boolean mismo(Semejanza otro) {
    return Arrays.equals(huellas, otro.huellas);
  }

  /** Qué parte de los dos textos es común, de 0 a 100; 0 si ni por su largo pueden parecerse. */
  int porcentaje(Semejanza otro, int minimo) {
    int juntos = total + otro.total;
    if (juntos == 0 || 200L * Math.min(total, otro.total) < (long) minimo * juntos) {
      return 0;
    }
    return (int) (200L * enComun(otro) / juntos);
  }

  /** El largo de la subsecuencia común más larga. */
  private int enComun(Semejanza otro) {
    var antes = new int[otro.huellas.length + 1];
    for (int i = 0; i < huellas.length; i++) {
      var ahora = new int[antes.length];
      for (int j = 0; j < otro.huellas.length; j++) {
        ahora[j + 1] =
            huellas[i] == otro.huellas[j] ? antes[j] + largos[i] : Math.max(ahora[j], antes[j + 1]);
      }
      antes = ahora;
    }
    return antes[otro.huellas.length];
  }
}
