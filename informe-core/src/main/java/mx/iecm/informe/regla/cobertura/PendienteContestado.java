package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.LineasSeguidas;
import mx.iecm.informe.regla.LineasSeguidas.Seguida;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.TablasDeLinea;
import mx.iecm.informe.regla.TextosLibres;

/**
 * Un pendiente del periodo anterior se contesta en este: con un resultado o con la razón de que
 * siga pendiente.
 *
 * <p>No está contestado el que se repite letra por letra en su línea mientras IV tampoco dice nada
 * nuevo: los mismos textos que la vez pasada, ningún renglón en sus tablas y nada en «Sin
 * actividad». De la línea sin resultado alguno responde otra regla, y de lo que se prometió con
 * cantidad, la de las promesas.
 */
record PendienteContestado(Ficha ficha) implements ReglaDeInforme {

  PendienteContestado() {
    this(new Ficha("ESP-006", ADVERTENCIA, INFORME, Fuentes.PROGRAMA));
  }

  // Solo mira las líneas de las que ya entregaron todos.
  @Override
  public boolean bastaUnLibro() {
    return true;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente.anterior().stream().flatMap(a -> revisar(expediente.informe(), a));
  }

  private Stream<Hallazgo> revisar(Informe informe, Anterior anterior) {
    String periodo = anterior.informe().emision().periodo().clave();
    return LineasSeguidas.de(informe, anterior)
        .filter(s -> sinNadaNuevo(s, informe))
        .flatMap(s -> repetidos(s, informe).map(p -> hallazgo(p, s.linea(), periodo)));
  }

  private static boolean sinNadaNuevo(Seguida seguida, Informe informe) {
    var ahora = informe.resultado(seguida.linea().clave());
    var textos = textos(ahora);
    return !textos.isEmpty()
        && textos.equals(textos(seguida.antes()))
        && !ahora.explica(Apartado.IV)
        && !TablasDeLinea.conRenglones(seguida.linea(), informe);
  }

  private static List<String> textos(Resultado resultado) {
    return TextosLibres.de(resultado).map(e -> Comparacion.clave(e.texto().escrito())).toList();
  }

  private static Stream<Pendiente> repetidos(Seguida seguida, Informe informe) {
    Set<String> antes =
        seguida.antes().pendientes().stream()
            .filter(p -> p.promesas().isEmpty())
            .map(PendienteContestado::texto)
            .collect(Collectors.toSet());
    return informe.resultado(seguida.linea().clave()).pendientes().stream()
        .filter(p -> antes.contains(texto(p)));
  }

  private static String texto(Pendiente pendiente) {
    return Comparacion.clave(pendiente.texto().escrito());
  }

  private Hallazgo hallazgo(Pendiente pendiente, LineaAccion linea, String periodo) {
    var lugar = Lugar.de(pendiente.origen()).conRuta("V." + linea.clave());
    return ficha.en(lugar, linea.clave(), Cita.de(pendiente.texto().escrito()), periodo);
  }
}
