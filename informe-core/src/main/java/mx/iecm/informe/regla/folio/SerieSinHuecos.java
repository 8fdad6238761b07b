package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.INFORME;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.FoliosMedidos;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.PatronDeFolio;
import mx.iecm.informe.regla.ReglaDeInforme;

/**
 * Una serie continua no tiene huecos y sigue a la del periodo anterior: empieza en el número que
 * sigue al último, o en 1 si cambió el año y el patrón lo lleva.
 *
 * <p>Un folio que llena un hueco del periodo anterior vale; de uno repetido responde otra regla.
 */
record SerieSinHuecos(Ficha ficha) implements ReglaDeInforme {

  SerieSinHuecos() {
    this(new Ficha("FOL-004", ERROR, INFORME, Fuentes.FOLIOS));
  }

  @Override
  public Stream<Hallazgo> revisar(Expediente expediente) {
    return expediente.informe().programa().series().stream()
        .filter(Serie::continua)
        .flatMap(s -> revisar(s, expediente).stream());
  }

  private List<Hallazgo> revisar(Serie serie, Expediente expediente) {
    var informe = expediente.informe();
    var numeros = new TreeMap<Integer, Medidas.Folio>();
    FoliosMedidos.de(informe, expediente.medidas())
        .filter(f -> f.serie().equals(serie.nombre()))
        .forEach(f -> numeros.putIfAbsent(f.numero(), f));
    if (numeros.isEmpty()) {
      return List.of();
    }
    var usados = usados(serie, expediente);
    int esperado = usados.map(u -> u.isEmpty() ? 1 : u.last() + 1).orElse(numeros.firstKey());
    var hallazgos = new ArrayList<Hallazgo>();
    atrasado(numeros.headMap(esperado), usados.orElseGet(TreeSet::new))
        .map(f -> atrasado(f, serie, usados.map(TreeSet::last).orElse(0), informe.programa()))
        .ifPresent(hallazgos::add);
    hallazgos.addAll(huecos(serie, numeros.tailMap(esperado), esperado, informe.programa()));
    return hallazgos;
  }

  /**
   * Los números de la serie en el informe anterior: ninguno si eran de otro año y la serie empieza
   * de nuevo.
   *
   * @return vacío si no hay con qué comparar
   */
  private static Optional<TreeSet<Integer>> usados(Serie serie, Expediente expediente) {
    var patron = PatronDeFolio.de(serie);
    var leidos =
        expediente.anterior().stream()
            .flatMap(a -> a.folios().stream())
            .filter(f -> f.serie().equals(serie.nombre()))
            .flatMap(f -> patron.leer(f.escrito()).stream())
            .toList();
    int ejercicio = expediente.informe().programa().organo().ejercicio();
    var usados = new TreeSet<Integer>();
    leidos.stream()
        .filter(f -> f.ejercicio() == 0 || f.ejercicio() == ejercicio)
        .forEach(f -> usados.add(f.numero()));
    return leidos.isEmpty() ? Optional.empty() : Optional.of(usados);
  }

  /** El primero que es anterior a todos los del informe pasado. */
  private static Optional<Medidas.Folio> atrasado(
      SortedMap<Integer, Medidas.Folio> menores, TreeSet<Integer> usados) {
    return menores.entrySet().stream()
        .filter(m -> !usados.isEmpty() && m.getKey() < usados.first())
        .map(m -> m.getValue())
        .findFirst();
  }

  private Hallazgo atrasado(Medidas.Folio folio, Serie serie, int ultimo, Programa programa) {
    int ejercicio = programa.organo().ejercicio();
    return ficha.variante(
        "anterior",
        Lugar.de(folio.origen()),
        serie.nombre(),
        folio.escrito(),
        PatronDeFolio.escribir(serie, ultimo, ejercicio),
        PatronDeFolio.escribir(serie, ultimo + 1, ejercicio));
  }

  private List<Hallazgo> huecos(
      Serie serie, SortedMap<Integer, Medidas.Folio> numeros, int desde, Programa programa) {
    var huecos = new ArrayList<Hallazgo>();
    int ejercicio = programa.organo().ejercicio();
    int esperado = desde;
    for (var folio : numeros.values()) {
      if (folio.numero() != esperado) {
        String primero = PatronDeFolio.escribir(serie, esperado, ejercicio);
        String ultimo = PatronDeFolio.escribir(serie, folio.numero() - 1, ejercicio);
        String faltan = primero.equals(ultimo) ? primero : primero + " a " + ultimo;
        huecos.add(ficha.en(Lugar.de(folio.origen()), serie.nombre(), faltan, folio.escrito()));
      }
      esperado = folio.numero() + 1;
    }
    return huecos;
  }
}
