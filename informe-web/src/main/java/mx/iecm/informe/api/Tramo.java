package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Qué se pide de una lista que crece: cuántos y después de cuál. Se pide por el último que se vio y
 * no por su lugar: lo que se agregue entre tanto no mueve las páginas.
 */
public class Tramo {

  static final String SIGUIENTE = "siguiente";

  private static final int MAYOR = 200;

  @QueryParam("limite")
  @DefaultValue("50")
  String limite = "50";

  @QueryParam(SIGUIENTE)
  @DefaultValue("")
  String siguiente = "";

  /** Los primeros. */
  public Tramo() {}

  /** Los primeros, tantos como se puede. */
  public static Tramo elMayor() {
    var tramo = new Tramo();
    tramo.limite = Integer.toString(MAYOR);
    return tramo;
  }

  /** El que sigue a uno. */
  public static Tramo trasDe(Object ultimo) {
    var tramo = new Tramo();
    tramo.siguiente = ultimo.toString();
    tramo.limite = "1";
    return tramo;
  }

  /** El último que se vio; vacío si se piden los primeros. */
  Optional<String> ultimo() {
    return Optional.of(siguiente).filter(s -> !s.isEmpty());
  }

  /**
   * El último que se vio, si se le nombra con un UUID.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no lo es
   */
  Optional<UUID> ultimoId() {
    return leido(UUID::fromString);
  }

  /**
   * El último que se vio, si se le nombra con un número.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no lo es
   */
  Optional<Long> ultimoNumero() {
    return leido(Long::valueOf);
  }

  private <T> Optional<T> leido(Function<String, T> como) {
    try {
      return ultimo().map(como);
    } catch (IllegalArgumentException e) {
      throw PETICION_INCOMPLETA.con(
          "«siguiente» se copia del enlace que dio la página anterior; no dice eso.");
    }
  }

  /**
   * La página: se pide uno más de los que caben para saber si hay otra.
   *
   * @param pedir los primeros tantos, después del último que se vio
   * @param nombre con que se pedirá lo que sigue a uno
   * @throws mx.iecm.informe.problema.ProblemaException si se piden demasiados o ninguno
   */
  <T> Pagina<T> pagina(IntFunction<List<T>> pedir, Function<T, Object> nombre) {
    int cuantos = cuantos();
    var vistos = pedir.apply(cuantos + 1);
    if (vistos.size() <= cuantos) {
      return new Pagina<>(vistos, "");
    }
    var caben = vistos.subList(0, cuantos);
    return new Pagina<>(caben, nombre.apply(caben.get(cuantos - 1)).toString());
  }

  private int cuantos() {
    if (limite.matches("\\d{1,3}")) {
      int cuantos = Integer.parseInt(limite);
      if (cuantos >= 1 && cuantos <= MAYOR) {
        return cuantos;
      }
    }
    throw PETICION_INCOMPLETA.con("«limite» va de 1 a %d.".formatted(MAYOR));
  }
}
