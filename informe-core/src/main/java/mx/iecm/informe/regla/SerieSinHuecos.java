package mx.iecm.informe.regla;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Serie;

/** Una serie continua no tiene huecos. */
record SerieSinHuecos(Ficha ficha) implements ReglaDeInforme {

  SerieSinHuecos() {
    this(new Ficha("FOL-004", ERROR, INFORME, Fuentes.FOLIOS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return informe.programa().series().stream()
        .filter(Serie::continua)
        .flatMap(s -> revisar(s, informe, expediente.medidas()).stream());
  }

  private List<Hallazgo> revisar(Serie serie, Informe informe, Medidas medidas) {
    var numeros = new TreeMap<Integer, Medidas.Folio>();
    FoliosMedidos.de(informe, medidas)
        .filter(f -> f.serie().equals(serie.nombre()))
        .forEach(f -> numeros.putIfAbsent(f.numero(), f));
    var huecos = new ArrayList<Hallazgo>();
    int ejercicio = informe.programa().organo().ejercicio();
    int esperado = numeros.isEmpty() ? 0 : numeros.firstKey();
    for (var folio : numeros.values()) {
      if (folio.numero() != esperado) {
        String primero = PatronDeFolio.escribir(serie, esperado, ejercicio);
        String ultimo = PatronDeFolio.escribir(serie, folio.numero() - 1, ejercicio);
        String faltan = primero.equals(ultimo) ? primero : primero + " a " + ultimo;
        huecos.add(ficha.en(Lugar.de(folio.origen()), serie.nombre(), faltan, folio.escrito()));
      }
      esperado = folio.numero() + 1;
    }
    return huecos;
  }
}
