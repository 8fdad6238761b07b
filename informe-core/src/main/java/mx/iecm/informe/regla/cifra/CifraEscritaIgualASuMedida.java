package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Una cifra escrita a mano en un texto, seguida del sustantivo de una medida, es igual a ella. */
record CifraEscritaIgualASuMedida(Ficha ficha) implements ReglaDeInforme {

  CifraEscritaIgualASuMedida() {
    this(new Ficha("CIF-002", ERROR, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return CifraEnTexto.de(informe).flatMap(c -> revisar(c, informe).stream());
  }

  private Optional<Hallazgo> revisar(CifraEnTexto escrita, Informe informe) {
    return informe
        .cifra(escrita.clave())
        .filter(c -> !escrita.concuerda(c.valor()))
        .map(
            c ->
                ficha
                    .en(
                        Lugar.de(escrita.origen()),
                        escrita.dice(),
                        escrita.nombrada().sustantivo(),
                        Numeros.enCifras(c.valor()))
                    .proponiendo("{" + c.clave() + "}"));
  }
}
