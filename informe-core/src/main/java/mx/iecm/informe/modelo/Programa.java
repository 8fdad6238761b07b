package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Todo lo que dice el libro {@code programa.xlsx}: vale un ejercicio completo.
 *
 * @param organo quién informa
 * @param personas quienes asisten a sus sesiones, en el orden en que se imprimen
 * @param areas las que entregan, en el orden del libro
 * @param rubros con sus actividades, líneas y tablas
 * @param cifras las que el informe calcula o pide
 * @param series de folios
 * @param siglas reconocidas
 * @param inhabiles días inhábiles del ejercicio
 */
public record Programa(
    Organo organo,
    List<Persona> personas,
    List<Area> areas,
    List<Rubro> rubros,
    List<DefinicionDeCifra> cifras,
    List<Serie> series,
    List<Sigla> siglas,
    List<Inhabil> inhabiles)
    implements Serializable {

  public Programa {
    personas = List.copyOf(personas);
    areas = List.copyOf(areas);
    rubros = List.copyOf(rubros);
    cifras = List.copyOf(cifras);
    series = List.copyOf(series);
    siglas = List.copyOf(siglas);
    inhabiles = List.copyOf(inhabiles);
  }

  /** Todas las líneas, en el orden del programa. */
  public Stream<LineaAccion> lineas() {
    return rubros.stream().flatMap(r -> r.actividades().stream()).flatMap(a -> a.lineas().stream());
  }

  /** Todas las tablas, en el orden del programa. */
  public Stream<Tabla> tablas() {
    return lineas().flatMap(l -> l.tablas().stream());
  }

  /** La línea de esa clave exacta. */
  public Optional<LineaAccion> linea(String clave) {
    return lineas().filter(l -> l.clave().equals(clave)).findFirst();
  }

  /** La tabla de esa clave exacta. */
  public Optional<Tabla> tabla(String clave) {
    return tablas().filter(t -> t.clave().equals(clave)).findFirst();
  }

  /** La serie de ese nombre exacto. */
  public Optional<Serie> serie(String nombre) {
    return series.stream().filter(s -> s.nombre().equals(nombre)).findFirst();
  }

  /** Las líneas de las que responde el área, en el orden del programa. */
  public List<LineaAccion> lineasDe(String area) {
    return lineas().filter(l -> l.areas().contains(area)).toList();
  }
}
