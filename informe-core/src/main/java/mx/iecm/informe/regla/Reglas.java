package mx.iecm.informe.regla;

import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.regla.cifra.ReglasDeCifras;
import mx.iecm.informe.regla.cobertura.ReglasDeCobertura;
import mx.iecm.informe.regla.fecha.ReglasDeFechas;
import mx.iecm.informe.regla.folio.ReglasDeFolios;
import mx.iecm.informe.regla.horario.ReglasDeHorarios;
import mx.iecm.informe.regla.nombre.ReglasDeNombres;
import mx.iecm.informe.regla.sesion.ReglasDeSesiones;
import mx.iecm.informe.regla.texto.ReglasDeTextos;

/**
 * Las reglas con que se revisa un informe, en el orden en que se presentan.
 *
 * <p>No cambia y se puede usar desde varios hilos a la vez.
 */
public final class Reglas {

  /** Las reglas de la casa, capítulo por capítulo; una nueva se agrega en el suyo. */
  public static final List<Regla> TODAS =
      Stream.of(
              ReglasDeFechas.TODAS,
              ReglasDeCifras.TODAS,
              ReglasDeFolios.TODAS,
              ReglasDeSesiones.TODAS,
              ReglasDeCobertura.TODAS,
              ReglasDeNombres.TODAS,
              ReglasDeTextos.TODAS,
              ReglasDeHorarios.TODAS)
          .flatMap(List::stream)
          .toList();

  private final List<Regla> todas;
  private final List<ReglaDeRenglon> deRenglon;
  private final List<ReglaDeTabla> deTabla;
  private final List<ReglaDeInforme> deInforme;

  private Reglas(List<Regla> todas) {
    this.todas = List.copyOf(todas);
    this.deRenglon = deForma(ReglaDeRenglon.class);
    this.deTabla = deForma(ReglaDeTabla.class);
    this.deInforme = deForma(ReglaDeInforme.class);
  }

  /**
   * Las de la casa y después las de otros JAR, que las declaran como servicio {@link Regla}.
   *
   * @throws IllegalStateException si dos reglas tienen la misma clave
   */
  public static Reglas usuales() {
    var ajenas = ServiceLoader.load(Regla.class).stream().map(ServiceLoader.Provider::get);
    return de(Stream.concat(TODAS.stream(), ajenas).toList());
  }

  /**
   * Solo esas reglas.
   *
   * @throws IllegalStateException si dos tienen la misma clave
   */
  public static Reglas de(List<Regla> reglas) {
    long claves = reglas.stream().map(r -> r.ficha().id()).distinct().count();
    if (claves < reglas.size()) {
      throw new IllegalStateException(
          "hay dos reglas con la misma clave en "
              + reglas.stream().map(r -> r.ficha().id()).sorted().toList());
    }
    return new Reglas(reglas);
  }

  private <T extends Regla> List<T> deForma(Class<T> forma) {
    return todas.stream().filter(forma::isInstance).map(forma::cast).toList();
  }

  /** Las que cumplen una condición. */
  public Reglas solo(Predicate<Regla> condicion) {
    return new Reglas(todas.stream().filter(condicion).toList());
  }

  /** Cada una, en su orden. */
  public List<Regla> lista() {
    return todas;
  }

  List<ReglaDeRenglon> deRenglon() {
    return deRenglon;
  }

  List<ReglaDeTabla> deTabla() {
    return deTabla;
  }

  List<ReglaDeInforme> deInforme() {
    return deInforme;
  }

  /**
   * Empieza a revisar una hoja con las reglas de renglón y de tabla.
   *
   * @param avisos recibe lo que encuentran
   */
  public RevisionDeTabla empezar(Situacion situacion, Consumer<Hallazgo> avisos) {
    return new RevisionDeTabla(this, situacion, avisos);
  }

  /** Lo que encuentran las reglas del informe, en el orden del catálogo. */
  public Stream<Hallazgo> delInforme(Expediente expediente) {
    return deInforme.stream().flatMap(r -> r.revisar(expediente));
  }

  /**
   * Lo que encuentran las reglas del informe que se puede afirmar de un libro sin los demás.
   *
   * @param expediente armado con una sola entrega
   */
  public Stream<Hallazgo> delLibro(Expediente expediente) {
    return deInforme.stream()
        .filter(ReglaDeInforme::bastaUnLibro)
        .flatMap(r -> r.revisar(expediente));
  }
}
