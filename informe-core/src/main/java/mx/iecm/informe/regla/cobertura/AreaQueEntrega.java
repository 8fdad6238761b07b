package mx.iecm.informe.regla.cobertura;

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
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.LibrosConContenido;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Toda área que responde de alguna línea entregó un libro que se pudo leer y que dice algo. */
record AreaQueEntrega(Ficha ficha) implements ReglaDeInforme {

  AreaQueEntrega() {
    this(new Ficha("ESP-003", ERROR, INFORME, Fuentes.PROGRAMA));
  }

  // De un libro solo se sabe si está en blanco: lo que falta se señala con el nombre de otro.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var conContenido = LibrosConContenido.de(informe).map(Entrega.Portada::area).toList();
    return informe.programa().areas().stream()
        .map(Area::siglas)
        .filter(a -> !conContenido.contains(a))
        .filter(a -> !informe.programa().lineasDe(a).isEmpty())
        .map(a -> hallazgo(a, informe));
  }

  private Hallazgo hallazgo(String area, Informe informe) {
    return informe.entregas().stream()
        .filter(p -> p.area().equals(area))
        .findFirst()
        .map(p -> ficha.variante("vacia", Lugar.libro(p.libro()), area, lineas(area, informe)))
        .orElseGet(() -> falta(area, informe));
  }

  private Hallazgo falta(String area, Informe informe) {
    var lugar = Lugar.libro("entregas/" + area + ".xlsx");
    return ficha.en(lugar, area, lineas(area, informe));
  }

  private static String lineas(String area, Informe informe) {
    return informe.programa().lineasDe(area).stream()
        .map(LineaAccion::clave)
        .collect(Collectors.joining(", "));
  }
}
