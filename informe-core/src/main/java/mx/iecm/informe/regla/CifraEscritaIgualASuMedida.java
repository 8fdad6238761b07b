package mx.iecm.informe.regla;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.NumeroEnTexto;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.castellano.NumerosEnTexto;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;

/** Una cifra escrita a mano en un texto, seguida del sustantivo de una medida, es igual a ella. */
record CifraEscritaIgualASuMedida(Ficha ficha) implements ReglaDeInforme {

  private static final BigDecimal CERCA = new BigDecimal("0.1");

  CifraEscritaIgualASuMedida() {
    this(new Ficha("CIF-002", ERROR, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var sustantivos = new Sustantivos(informe.programa());
    return TextosLibres.de(informe).flatMap(e -> revisar(e, sustantivos, informe));
  }

  private Stream<Hallazgo> revisar(Escrito escrito, Sustantivos sustantivos, Informe informe) {
    String texto = escrito.texto().escrito();
    return NumerosEnTexto.buscar(texto).stream()
        .filter(n -> !n.articulo())
        .flatMap(
            n ->
                sustantivos
                    .en(texto, n.hasta())
                    .flatMap(s -> revisar(n, s, escrito, informe))
                    .stream());
  }

  private Optional<Hallazgo> revisar(
      NumeroEnTexto numero, Sustantivos.Nombrada nombrada, Escrito escrito, Informe informe) {
    return informe
        .cifra(nombrada.clave())
        .filter(c -> !concuerda(numero, c.valor()))
        .map(
            c ->
                ficha
                    .en(
                        Lugar.de(escrito.origen()),
                        escrito.texto().escrito().substring(numero.desde(), numero.hasta()),
                        nombrada.sustantivo(),
                        Numeros.enCifras(c.valor()))
                    .proponiendo("{" + c.clave() + "}"));
  }

  private static boolean concuerda(NumeroEnTexto numero, BigDecimal medida) {
    int orden = medida.compareTo(numero.valor());
    return switch (numero.aproximacion()) {
      case EXACTA -> orden == 0;
      case MAS_DE -> orden >= 0;
      case MENOS_DE -> orden <= 0;
      case CERCA_DE ->
          medida.subtract(numero.valor()).abs().compareTo(medida.abs().multiply(CERCA)) <= 0;
    };
  }
}
