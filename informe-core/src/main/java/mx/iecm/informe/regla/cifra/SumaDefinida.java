package mx.iecm.informe.regla.cifra;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;

/**
 * Lo que da la suma con que el programa define una cifra.
 *
 * @param valor lo que suma
 * @param claves la suma con sus claves, como {@code concluidos + vigentes}
 * @param valores la suma con sus valores, como {@code 731 + 121}
 */
record SumaDefinida(BigDecimal valor, String claves, String valores) {

  /**
   * @param valor el de cada sumando
   * @return vacío si a alguno le falta valor: sin él no hay suma que comparar
   */
  static Optional<SumaDefinida> de(
      List<Sumando> sumandos, Function<Sumando, Optional<BigDecimal>> valor) {
    var suma = BigDecimal.ZERO;
    var claves = new StringBuilder();
    var valores = new StringBuilder();
    for (var sumando : sumandos) {
      var este = valor.apply(sumando);
      if (este.isEmpty()) {
        return Optional.empty();
      }
      suma = sumando.resta() ? suma.subtract(este.get()) : suma.add(este.get());
      agregar(claves, sumando, sumando.clave());
      agregar(valores, sumando, Numeros.enCifras(este.get()));
    }
    return Optional.of(new SumaDefinida(suma, claves.toString(), valores.toString()));
  }

  private static void agregar(StringBuilder suma, Sumando sumando, String escrito) {
    String signo = sumando.resta() ? "− " : "+ ";
    if (suma.isEmpty()) {
      suma.append(sumando.resta() ? signo : "").append(escrito);
    } else {
      suma.append(' ').append(signo).append(escrito);
    }
  }

  /** La celda que declara la cifra; si se mide, el informe entero. */
  static Lugar lugar(Cifra cifra, Medidas medidas) {
    return medidas.declaradas().stream()
        .filter(d -> d.clave().equals(cifra.clave()))
        .findFirst()
        .map(d -> Lugar.de(d.origen()))
        .orElseGet(() -> Lugar.de(Origen.NINGUNO));
  }
}
