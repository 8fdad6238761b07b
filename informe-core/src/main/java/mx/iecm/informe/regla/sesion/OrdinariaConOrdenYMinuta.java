package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Una sesión ordinaria aprueba su orden del día y la minuta o el acta de la sesión previa.
 *
 * <p>Se busca en los asuntos de sus acuerdos y puntos; de una sesión sin ninguno no se dice nada, y
 * la primera del año puede no tener minuta que aprobar.
 */
record OrdinariaConOrdenYMinuta(Ficha ficha) implements ReglaDeInforme {

  private static final Pattern ORDEN = Pattern.compile("\\borden(es)? del dia\\b");
  private static final Pattern MINUTA = Pattern.compile("\\b(minutas?|actas?)\\b");

  OrdinariaConOrdenYMinuta() {
    this(new Ficha("SES-010", NOTA, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return informe.sesiones().stream()
        .filter(s -> s.tipo() == TipoSesion.ORDINARIA)
        .flatMap(s -> revisar(s, asuntos(s, informe)));
  }

  private static List<String> asuntos(Sesion sesion, Informe informe) {
    return informe.acuerdos().stream()
        .filter(a -> a.sesion().equals(sesion.clave()))
        .map(a -> Comparacion.clave(a.asunto().escrito()))
        .toList();
  }

  private Stream<Hallazgo> revisar(Sesion sesion, List<String> asuntos) {
    if (asuntos.isEmpty()) {
      return Stream.empty();
    }
    var lugar = Lugar.de(sesion.origen());
    var orden =
        alguno(asuntos, ORDEN)
            ? Stream.<Hallazgo>empty()
            : Stream.of(ficha.en(lugar, sesion.clave()));
    var minuta =
        alguno(asuntos, MINUTA) || sesion.numero() == 1
            ? Stream.<Hallazgo>empty()
            : Stream.of(ficha.variante("minuta", lugar, sesion.clave()));
    return Stream.concat(orden, minuta);
  }

  private static boolean alguno(List<String> asuntos, Pattern dice) {
    return asuntos.stream().anyMatch(a -> dice.matcher(a).find());
  }
}
