package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Los números de las sesiones de un tipo van seguidos en orden de fecha, y siguen a los del periodo
 * anterior. Con el año pueden volver a empezar, o no: las dos cosas valen.
 */
record SesionesConsecutivas(Ficha ficha) implements ReglaDeInforme {

  SesionesConsecutivas() {
    this(new Ficha("SES-002", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return Arrays.stream(TipoSesion.values())
        .flatMap(
            tipo ->
                revisar(
                    de(tipo, expediente.informe().sesiones()),
                    expediente.anterior().flatMap(a -> ultima(tipo, a)))
                    .stream());
  }

  private static List<Sesion> de(TipoSesion tipo, List<Sesion> sesiones) {
    return sesiones.stream()
        .filter(s -> s.tipo() == tipo && s.numero() > 0)
        .sorted(Comparator.comparing(Sesion::fecha))
        .toList();
  }

  private static Optional<Sesion> ultima(TipoSesion tipo, Anterior anterior) {
    return de(tipo, anterior.informe().sesiones()).stream().reduce((a, b) -> b);
  }

  private List<Hallazgo> revisar(List<Sesion> sesiones, Optional<Sesion> ultimaDelAnterior) {
    var hallazgos = new ArrayList<Hallazgo>();
    var previa = ultimaDelAnterior;
    int esperado = previa.map(s -> s.numero() + 1).orElse(0);
    for (var sesion : sesiones) {
      if (previa.isPresent() && !sigue(sesion, previa.get(), esperado)) {
        hallazgos.add(
            ficha.en(
                Lugar.de(sesion.origen()),
                sesion.clave(),
                sesion.tipo().etiqueta(),
                Integer.toString(sesion.numero()),
                Integer.toString(esperado)));
        esperado++;
      } else {
        esperado = sesion.numero() + 1;
      }
      previa = Optional.of(sesion);
    }
    return hallazgos;
  }

  /** Después de un número equivocado valen el que le sigue y el que tocaba. */
  private static boolean sigue(Sesion sesion, Sesion previa, int esperado) {
    boolean otroEjercicio = sesion.fecha().getYear() > previa.fecha().getYear();
    return sesion.numero() == esperado
        || sesion.numero() == previa.numero() + 1
        || (otroEjercicio && sesion.numero() == 1);
  }
}
