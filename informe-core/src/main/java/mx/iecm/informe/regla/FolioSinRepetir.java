package mx.iecm.informe.regla;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;

/** Un folio no se repite en el informe. */
record FolioSinRepetir(Ficha ficha) implements ReglaDeInforme {

  FolioSinRepetir() {
    this(new Ficha("FOL-003", ERROR, INFORME, Fuentes.FOLIOS));
  }

  private record Numero(String serie, int numero, int ejercicio) {}

  // Lo que se repite en un libro se repite en el informe.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var vistos = new HashMap<Numero, Medidas.Folio>();
    var repetidos = new ArrayList<Hallazgo>();
    FoliosMedidos.de(informe, expediente.medidas())
        .forEach(
            f -> {
              var antes = vistos.putIfAbsent(numero(f, informe), f);
              if (antes != null) {
                repetidos.add(
                    ficha.en(Lugar.de(f.origen()), f.escrito(), antes.origen().toString()));
              }
            });
    return repetidos.stream();
  }

  /** El mismo número de otro año es otro folio; su año lo juzga la regla de la serie. */
  private static Numero numero(Medidas.Folio folio, Informe informe) {
    int ejercicio =
        informe
            .programa()
            .serie(folio.serie())
            .flatMap(s -> PatronDeFolio.de(s).leer(folio.escrito()))
            .map(PatronDeFolio.Leido::ejercicio)
            .orElse(0);
    return new Numero(folio.serie(), folio.numero(), ejercicio);
  }
}
