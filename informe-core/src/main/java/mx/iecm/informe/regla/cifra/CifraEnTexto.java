package mx.iecm.informe.regla.cifra;

import java.math.BigDecimal;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.NumeroEnTexto;
import mx.iecm.informe.castellano.NumerosEnTexto;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.regla.TextosLibres;

/**
 * Una cantidad que un texto libre dice de una cifra del programa.
 *
 * @param numero lo que dice
 * @param nombrada la cifra, con el sustantivo que la nombra
 * @param escrito el texto que lo dice
 */
record CifraEnTexto(NumeroEnTexto numero, Sustantivos.Nombrada nombrada, Escrito escrito) {

  /** Las que dicen los textos del periodo, en su orden; «un» y «una» solos son artículos. */
  static Stream<CifraEnTexto> de(Informe informe) {
    var sustantivos = new Sustantivos(informe.programa());
    return TextosLibres.de(informe).flatMap(e -> de(e, sustantivos));
  }

  private static Stream<CifraEnTexto> de(Escrito escrito, Sustantivos sustantivos) {
    String texto = escrito.texto().escrito();
    return NumerosEnTexto.buscar(texto).stream()
        .filter(n -> !n.articulo())
        .flatMap(
            n ->
                sustantivos
                    .en(texto, n.hasta())
                    .map(s -> new CifraEnTexto(n, s, escrito))
                    .stream());
  }

  /** Clave de la cifra. */
  String clave() {
    return nombrada.clave();
  }

  /** El número como está escrito. */
  String dice() {
    return escrito.texto().escrito().substring(numero.desde(), numero.hasta());
  }

  Origen origen() {
    return escrito.origen();
  }

  /** Dice si lo dicho cabe en ese valor exacto. */
  boolean concuerda(BigDecimal valor) {
    return margen().contiene(valor);
  }

  /** Dice si ningún valor cabe a la vez en lo que dicen las dos. */
  boolean contradice(CifraEnTexto otra) {
    return !margen().tocaA(otra.margen());
  }

  private Margen margen() {
    return Margen.de(numero.valor(), numero.aproximacion());
  }
}
