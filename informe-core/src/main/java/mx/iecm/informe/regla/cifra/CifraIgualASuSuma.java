package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.TextosLibres;

/** Lo que es igual a una suma la da, y una enumeración suma su total. */
record CifraIgualASuSuma(Ficha ficha) implements ReglaDeInforme {

  CifraIgualASuSuma() {
    this(new Ficha("CIF-004", ERROR, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var definidas =
        informe.programa().cifras().stream()
            .flatMap(d -> revisar(d, informe, expediente.medidas()).stream());
    var escritas =
        TextosLibres.de(informe)
            .flatMap(
                e ->
                    Enumeraciones.malSumadas(e.texto().escrito()).stream()
                        .map(
                            m ->
                                ficha.variante(
                                    "enumeracion",
                                    Lugar.de(e.origen()),
                                    Numeros.enCifras(m.total()),
                                    Numeros.enCifras(m.suma()))));
    return Stream.concat(definidas, escritas);
  }

  private Optional<Hallazgo> revisar(
      DefinicionDeCifra definicion, Informe informe, Medidas medidas) {
    var total = informe.cifra(definicion.clave());
    if (definicion.igualA().isEmpty() || definicion.esSaldo() || total.isEmpty()) {
      return Optional.empty(); // Del saldo responde la regla que mira el periodo anterior.
    }
    return SumaDefinida.de(definicion.igualA(), s -> informe.cifra(s.clave()).map(Cifra::valor))
        .filter(suma -> suma.valor().compareTo(total.get().valor()) != 0)
        .map(
            suma ->
                ficha.en(
                    SumaDefinida.lugar(total.get(), medidas),
                    definicion.clave(),
                    Numeros.enCifras(total.get().valor()),
                    suma.claves(),
                    Numeros.enCifras(suma.valor())));
  }
}
