package mx.iecm.informe.regla.nombre;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Sigla;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.ReglaDeInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.MedicionDeSiglas.Medida;
import mx.iecm.informe.regla.nombre.MedicionDeSiglas.Uso;
import org.jspecify.annotations.Nullable;

/** Una sigla está en Siglas o se desarrolla la primera vez que se usa. */
record SiglaDesarrollada(Ficha ficha) implements ReglaDeInforme {

  SiglaDesarrollada() {
    this(new Ficha("NOM-002", ADVERTENCIA, INFORME, Fuentes.NOMBRES));
  }

  @Override
  public Medicion medir(Situacion situacion) {
    var orden = OrdenDelInforme.de(situacion);
    return orden.seImprime() ? new MedicionDeSiglas(situacion, orden) : Medicion.NINGUNA;
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    var programa = expediente.informe().programa();
    var conocidas = conocidas(programa);
    var medidas = expediente.medidas().deRegla(ficha.id(), Medida.class).toList();
    var usos = juntar(medidas.stream().map(Medida::usos));
    var desarrollos = juntar(medidas.stream().map(Medida::desarrollos));
    return usos.entrySet().stream()
        .filter(u -> !conocida(u.getKey(), conocidas))
        .sorted(Map.Entry.comparingByKey())
        .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(Uso::orden)))
        .flatMap(u -> hallazgo(u.getValue(), desarrollos.get(u.getKey()), programa));
  }

  private Stream<Hallazgo> hallazgo(Uso uso, @Nullable Uso desarrollo, Programa programa) {
    var lugar = Lugar.de(uso.origen());
    if (desarrollo == null) {
      var propuesta = Propuestas.cercana(uso.escrita(), registradas(programa));
      var hallazgo = ficha.en(lugar, uso.escrita());
      return Stream.of(
          propuesta
              .filter(p -> seConfunden(p, uso.escrita()))
              .map(hallazgo::proponiendo)
              .orElse(hallazgo));
    }
    return desarrollo.orden() <= uso.orden()
        ? Stream.empty()
        : Stream.of(ficha.variante("tarde", lugar, uso.escrita(), desarrollo.origen().toString()));
  }

  /** De dos siglas cortas que se parecen, casi siempre las dos existen. */
  private static boolean seConfunden(String propuesta, String escrita) {
    return Math.min(propuesta.length(), escrita.length()) > 5
        && propuesta.charAt(0) == escrita.charAt(0);
  }

  private static Map<String, Uso> juntar(Stream<Map<String, Uso>> mapas) {
    var juntos = new HashMap<String, Uso>();
    mapas.forEach(
        m -> m.forEach((k, v) -> juntos.merge(k, v, (a, b) -> b.orden() < a.orden() ? b : a)));
    return juntos;
  }

  /** También en plural: OPLs y OPLES son de OPL. */
  private static boolean conocida(String sigla, Set<String> conocidas) {
    return conocidas.contains(sigla)
        || (sigla.endsWith("s") && conocidas.contains(sigla.substring(0, sigla.length() - 1)))
        || (sigla.endsWith("es") && conocidas.contains(sigla.substring(0, sigla.length() - 2)));
  }

  private static Set<String> conocidas(Programa programa) {
    var conocidas = new HashSet<String>();
    var palabras = new Palabras();
    Stream.concat(
            registradas(programa).stream(),
            programa.personas().stream().map(p -> p.nombre() + " " + p.cargo()))
        .forEach(
            s -> {
              conocidas.add(Comparacion.clave(s));
              palabras.leer(s);
              for (int i = 0; i < palabras.cuantas(); i++) {
                conocidas.add(palabras.plegada(i));
              }
            });
    return conocidas;
  }

  private static List<String> registradas(Programa programa) {
    var organo = programa.organo();
    return Stream.of(
            programa.siglas().stream().map(Sigla::siglas),
            programa.areas().stream().map(Area::siglas),
            Stream.of(organo.siglas(), organo.institucion().siglas()))
        .flatMap(s -> s)
        .toList();
  }
}
