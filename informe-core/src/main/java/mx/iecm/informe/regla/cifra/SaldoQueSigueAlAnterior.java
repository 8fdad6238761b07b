package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Un saldo es igual al del periodo anterior, más lo que entró y menos lo que salió. Lo es la cifra
 * cuya suma en el programa parte de la palabra «anterior»; sin informe anterior, o si ese no la
 * trae, no hay con qué comparar.
 */
record SaldoQueSigueAlAnterior(Ficha ficha) implements ReglaDeInforme {

  SaldoQueSigueAlAnterior() {
    this(new Ficha("CIF-005", ERROR, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente.anterior().stream()
        .flatMap(
            a ->
                expediente.informe().programa().cifras().stream()
                    .filter(DefinicionDeCifra::esSaldo)
                    .flatMap(d -> revisar(d, a, expediente).stream()));
  }

  private Optional<Hallazgo> revisar(
      DefinicionDeCifra definicion, Anterior anterior, Expediente expediente) {
    var saldo = expediente.informe().cifra(definicion.clave());
    if (saldo.isEmpty()) {
      return Optional.empty();
    }
    return SumaDefinida.de(definicion.igualA(), s -> valor(s, definicion, anterior, expediente))
        .filter(suma -> suma.valor().compareTo(saldo.get().valor()) != 0)
        .map(
            suma ->
                ficha
                    .en(
                        SumaDefinida.lugar(saldo.get(), expediente.medidas()),
                        definicion.clave(),
                        Numeros.enCifras(saldo.get().valor()),
                        suma.claves(),
                        suma.valores(),
                        Numeros.enCifras(suma.valor()))
                    .proponiendo(Numeros.enCifras(suma.valor())));
  }

  private static Optional<BigDecimal> valor(
      Sumando sumando, DefinicionDeCifra definicion, Anterior anterior, Expediente expediente) {
    var cifra =
        sumando.esAnterior()
            ? anterior.informe().cifra(definicion.clave())
            : expediente.informe().cifra(sumando.clave());
    return cifra.map(Cifra::valor);
  }
}
