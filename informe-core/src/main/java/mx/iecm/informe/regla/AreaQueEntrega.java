package mx.iecm.informe.regla;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;

/** Toda área que responde de alguna línea entregó un libro que se pudo leer. */
record AreaQueEntrega(Ficha ficha) implements ReglaDeInforme {

  AreaQueEntrega() {
    this(new Ficha("ESP-003", ERROR, INFORME, Fuentes.PROGRAMA));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var entregaron = informe.entregas().stream().map(Entrega.Portada::area).toList();
    return informe.programa().areas().stream()
        .map(Area::siglas)
        .filter(a -> !entregaron.contains(a))
        .filter(a -> !informe.programa().lineasDe(a).isEmpty())
        .map(a -> hallazgo(a, informe));
  }

  private Hallazgo hallazgo(String area, Informe informe) {
    String lineas =
        informe.programa().lineasDe(area).stream()
            .map(LineaAccion::clave)
            .collect(Collectors.joining(", "));
    return ficha.en(Lugar.libro("entregas/" + area + ".xlsx"), area, lineas);
  }
}
