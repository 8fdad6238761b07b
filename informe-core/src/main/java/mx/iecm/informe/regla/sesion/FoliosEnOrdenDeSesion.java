package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.PatronDeFolio;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Los folios de los acuerdos van en el orden de sus sesiones: un folio mayor no es de una antes.
 */
record FoliosEnOrdenDeSesion(Ficha ficha) implements ReglaDeInforme {

  FoliosEnOrdenDeSesion() {
    this(new Ficha("SES-009", ADVERTENCIA, INFORME, Fuentes.SESIONES));
  }

  private record Adoptado(Acuerdo acuerdo, Sesion sesion, PatronDeFolio.Leido folio) {}

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return informe.programa().serie(Serie.ACUERDOS).stream()
        .flatMap(s -> revisar(adoptados(informe, PatronDeFolio.de(s))).stream());
  }

  private static List<Adoptado> adoptados(Informe informe, PatronDeFolio patron) {
    var sesiones =
        informe.sesiones().stream()
            .collect(Collectors.toMap(Sesion::clave, s -> s, (primera, otra) -> primera));
    return informe.acuerdos().stream()
        .flatMap(
            a ->
                Optional.ofNullable(sesiones.get(a.sesion()))
                    .flatMap(s -> patron.leer(a.folio()).map(f -> new Adoptado(a, s, f)))
                    .stream())
        .sorted(
            Comparator.<Adoptado>comparingInt(a -> a.folio().ejercicio())
                .thenComparingInt(a -> a.folio().numero()))
        .toList();
  }

  /** Uno fuera de lugar da un solo descenso, y con él basta. */
  private List<Hallazgo> revisar(List<Adoptado> enOrden) {
    var hallazgos = new ArrayList<Hallazgo>();
    for (int i = 1; i < enOrden.size(); i++) {
      var antes = enOrden.get(i - 1);
      var este = enOrden.get(i);
      if (este.sesion().fecha().isBefore(antes.sesion().fecha())) {
        hallazgos.add(
            ficha.en(
                Lugar.de(este.acuerdo().origen()),
                este.acuerdo().folio(),
                este.acuerdo().sesion(),
                antes.acuerdo().folio(),
                antes.acuerdo().sesion()));
      }
    }
    return hallazgos;
  }
}
