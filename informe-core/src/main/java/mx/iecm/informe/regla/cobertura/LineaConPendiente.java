package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.LineasEntregadas;
import mx.iecm.informe.regla.ReglaDeInforme;

/** Toda línea de acción tiene un pendiente en V, o dice por qué no. */
record LineaConPendiente(Ficha ficha) implements ReglaDeInforme {

  LineaConPendiente() {
    this(new Ficha("ESP-002", ERROR, INFORME, Fuentes.PROGRAMA));
  }

  // Solo mira las líneas de las que ya entregaron todos.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    return LineasEntregadas.de(informe)
        .filter(l -> !contestada(l, informe))
        .map(l -> ficha.en(LineasEntregadas.lugar(informe, l, "Pendientes", "V"), l.clave()));
  }

  private static boolean contestada(LineaAccion linea, Informe informe) {
    var resultado = informe.resultado(linea.clave());
    return !resultado.pendientes().isEmpty() || resultado.explica(Apartado.V);
  }
}
