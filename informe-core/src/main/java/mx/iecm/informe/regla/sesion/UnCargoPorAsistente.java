package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Listas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.sesion.ListaDeAsistencia.Nombrado;

/** Nadie asiste a una sesión con dos cargos: su asistencia se contaría dos veces. */
record UnCargoPorAsistente(Ficha ficha) implements ReglaDeInforme {

  UnCargoPorAsistente() {
    this(new Ficha("SES-006", ADVERTENCIA, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var lista = ListaDeAsistencia.de(informe);
    return informe.sesiones().stream().flatMap(s -> revisar(s, lista));
  }

  private Stream<Hallazgo> revisar(Sesion sesion, ListaDeAsistencia lista) {
    return lista.nombrados().stream()
        .filter(n -> !n.personas().isEmpty() && lista.asistio(n, sesion))
        .collect(Collectors.groupingBy(Nombrado::nombre, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(renglones -> renglones.size() > 1)
        .map(renglones -> hallazgo(sesion, renglones, lista));
  }

  private Hallazgo hallazgo(Sesion sesion, List<Nombrado> renglones, ListaDeAsistencia lista) {
    var lugares = renglones.stream().map(n -> lista.lugar(n, sesion)).toList();
    var celdas = lugares.stream().flatMap(l -> l.celdas().stream()).toList();
    String cargos =
        Listas.unir(renglones.stream().map(n -> n.personas().get(0)).map(Persona::cargo).toList());
    return ficha.en(
        lugares.get(0).conCeldas(celdas),
        renglones.get(0).personas().get(0).nombre(),
        sesion.clave(),
        cargos);
  }
}
