package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * A una sesión asiste más de la mitad de quienes ese día tienen voto.
 *
 * <p>De quien no está en la lista o tiene una marca que no se entiende responden otras reglas: aquí
 * cuenta como si hubiera asistido.
 */
record SesionConQuorum(Ficha ficha) implements ReglaDeInforme {

  private static final Set<String> FALTO = Set.of("", Asistente.NO_APLICA);

  SesionConQuorum() {
    this(new Ficha("SES-005", ERROR, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var lista = ListaDeAsistencia.de(informe);
    return informe.sesiones().stream()
        .filter(s -> informe.asistencia().columna(s.clave()) >= 0)
        .flatMap(s -> revisar(s, lista, informe).stream());
  }

  private Optional<Hallazgo> revisar(Sesion sesion, ListaDeAsistencia lista, Informe informe) {
    var conVoto =
        informe.programa().personas().stream()
            .filter(Persona::voto)
            .filter(p -> ListaDeAsistencia.enCargo(p, sesion.fecha()))
            .map(p -> Comparacion.clave(p.nombre()))
            .collect(Collectors.toSet());
    var presencias = presencias(sesion, lista);
    long asisten = conVoto.stream().filter(p -> presencias.getOrDefault(p, true)).count();
    if (conVoto.isEmpty() || asisten * 2 > conVoto.size()) {
      return Optional.empty();
    }
    var columna = informe.asistencia().columnas().get(informe.asistencia().columna(sesion.clave()));
    int hacenFalta = conVoto.size() / 2 + 1;
    return Optional.of(
        ficha.en(Lugar.de(columna.origen()), sesion.clave(), asisten, conVoto.size(), hacenFalta));
  }

  /** Por nombre, si cada persona de la lista pudo estar: basta uno de sus renglones. */
  private static Map<String, Boolean> presencias(Sesion sesion, ListaDeAsistencia lista) {
    return lista.nombrados().stream()
        .collect(
            Collectors.toMap(
                ListaDeAsistencia.Nombrado::nombre,
                n -> lista.marca(n, sesion).filter(FALTO::contains).isEmpty(),
                Boolean::logicalOr));
  }
}
