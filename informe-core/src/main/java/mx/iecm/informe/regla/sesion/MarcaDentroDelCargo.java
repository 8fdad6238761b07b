package mx.iecm.informe.regla.sesion;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Listas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.sesion.ListaDeAsistencia.Nombrado;

/**
 * Las marcas van con las fechas de los cargos: nadie asiste antes de su nombramiento ni después de
 * dejarlo, y entonces lleva NA y no un blanco, que es una falta. NA dentro de las fechas vale: no
 * se le convocó.
 *
 * <p>Un cargo lo ocupa una persona por sesión. Las fechas solo no bastan si se enciman; y no se
 * exige de integrantes, partidos e invitados, que comparten el nombre del cargo.
 */
record MarcaDentroDelCargo(Ficha ficha) implements ReglaDeInforme {

  private static final Set<TipoPersona> DE_UN_TITULAR =
      Set.of(TipoPersona.SECRETARIA_TECNICA, TipoPersona.AREA, TipoPersona.CONTRALORIA);

  MarcaDentroDelCargo() {
    this(new Ficha("SES-007", ADVERTENCIA, INFORME, Fuentes.SESIONES));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var informe = expediente.informe();
    var lista = ListaDeAsistencia.de(informe);
    var fuera =
        lista.nombrados().stream()
            .filter(n -> !n.personas().isEmpty())
            .flatMap(
                n ->
                    Stream.concat(
                        fuera("", Asistente.ASISTIO, n, lista, informe),
                        fuera("blanco", "", n, lista, informe)
                            .map(h -> h.proponiendo(Asistente.NO_APLICA))));
    var encimados = informe.sesiones().stream().flatMap(s -> encimados(s, lista));
    return Stream.concat(fuera, encimados);
  }

  /** Las sesiones fuera de su cargo en que lleva esa marca, en un solo hallazgo. */
  private Stream<Hallazgo> fuera(
      String variante, String marca, Nombrado n, ListaDeAsistencia lista, Informe informe) {
    var sesiones =
        informe.sesiones().stream()
            .filter(s -> lista.marca(n, s).filter(marca::equals).isPresent())
            .filter(s -> !n.enCargo(s.fecha()))
            .toList();
    if (sesiones.isEmpty()) {
      return Stream.empty();
    }
    var celdas = sesiones.stream().flatMap(s -> lista.lugar(n, s).celdas().stream()).toList();
    return Stream.of(
        ficha.variante(
            variante,
            lista.lugar(n, sesiones.get(0)).conCeldas(celdas),
            n.personas().get(0).nombre(),
            n.personas().get(0).cargo(),
            Listas.unir(sesiones.stream().map(Sesion::clave).toList())));
  }

  private Stream<Hallazgo> encimados(Sesion sesion, ListaDeAsistencia lista) {
    return lista.nombrados().stream()
        .filter(n -> n.personas().size() == 1 && lista.asistio(n, sesion))
        .filter(n -> DE_UN_TITULAR.contains(persona(n).tipo()) && n.enCargo(sesion.fecha()))
        .collect(
            Collectors.groupingBy(
                n -> Comparacion.clave(persona(n).cargo()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .filter(titulares -> titulares.stream().map(Nombrado::nombre).distinct().count() > 1)
        .map(titulares -> encimados(sesion, titulares, lista));
  }

  private Hallazgo encimados(Sesion sesion, List<Nombrado> titulares, ListaDeAsistencia lista) {
    var celdas = titulares.stream().flatMap(n -> lista.lugar(n, sesion).celdas().stream()).toList();
    return ficha.variante(
        "encimados",
        lista.lugar(titulares.get(0), sesion).conCeldas(celdas),
        persona(titulares.get(0)).cargo(),
        Listas.unir(titulares.stream().map(n -> persona(n).nombre()).toList()),
        sesion.clave());
  }

  private static Persona persona(Nombrado nombrado) {
    return nombrado.personas().get(0);
  }
}
