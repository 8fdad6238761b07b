package mx.iecm.informe.regla.cifra;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Una cifra declarada es igual a lo que se mide, y la declara quien debe. */
record CifraIgualASuMedida(Ficha ficha) implements ReglaDeInforme {

  CifraIgualASuMedida() {
    this(new Ficha("CIF-001", ERROR, INFORME, Fuentes.CIFRAS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente.medidas().declaradas().stream()
        .flatMap(d -> revisar(d, expediente.informe()).stream());
  }

  private Optional<Hallazgo> revisar(Entrega.Declarada declarada, Informe informe) {
    var lugar = Lugar.de(declarada.origen());
    Fuente fuente =
        informe.programa().cifras().stream()
            .filter(d -> d.clave().equals(declarada.clave()))
            .map(DefinicionDeCifra::fuente)
            .findFirst()
            .orElseThrow();
    if (fuente instanceof Fuente.Declarada quien) {
      if (quien.area().equals(declarada.area())) {
        return Optional.empty();
      }
      String debe = quien.area().isEmpty() ? "la secretaría" : quien.area();
      return Optional.of(ficha.variante("ajena", lugar, declarada.clave(), debe));
    }
    var medida = informe.cifra(declarada.clave()).orElseThrow().valor();
    if (medida.compareTo(declarada.valor()) == 0) {
      return Optional.empty();
    }
    String bien = Numeros.enCifras(medida);
    String escrito = Numeros.enCifras(declarada.valor());
    return Optional.of(ficha.en(lugar, declarada.clave(), escrito, bien).proponiendo(bien));
  }
}
