package mx.iecm.informe.corpus;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mx.iecm.informe.castellano.LectorDeFechas;

/**
 * Una falta de las que comete quien llena un libro a mano, puesta en un caso válido.
 *
 * @param nombre qué se hace
 * @param regla la única que debe señalarlo
 * @param deseos lo que el caso debe traer para que quepa
 * @param acompanan las que con razón dicen otra cosa de la misma causa; se dice por qué donde se
 *     declaran
 * @param cambio pone la falta y dice en qué celda debe señalarse; {@code ""} si no se comprueba
 */
record Mutacion(
    String nombre,
    String regla,
    Set<Deseo> deseos,
    Set<String> acompanan,
    Function<CasoGenerado, String> cambio) {

  /** Todas, en el orden del catálogo de reglas. */
  static final List<Mutacion> TODAS =
      List.of(
              MutacionesDeLectura.TODAS,
              MutacionesDeCeldas.TODAS,
              MutacionesDeFechas.TODAS,
              MutacionesDeCifras.TODAS,
              MutacionesDeFolios.TODAS,
              MutacionesDeSesiones.TODAS,
              MutacionesDeCobertura.TODAS,
              MutacionesDeTextos.TODAS,
              MutacionesDeHorarios.TODAS)
          .stream()
          .flatMap(List::stream)
          .toList();

  static Mutacion de(
      String regla, String nombre, Function<CasoGenerado, String> cambio, Deseo... deseos) {
    var todos = EnumSet.noneOf(Deseo.class);
    todos.addAll(List.of(deseos));
    return new Mutacion(nombre, regla, todos, Set.of(), cambio);
  }

  /** La misma, de la que además pueden hablar otras reglas. */
  Mutacion con(String... reglas) {
    return new Mutacion(nombre, regla, deseos, Set.of(reglas), cambio);
  }

  /** La misma, en un caso que no escribe cifras a mano: así nada más cambia si una se mueve. */
  Mutacion conLlaves() {
    var todos = EnumSet.copyOf(deseos);
    todos.add(Deseo.CON_LLAVES);
    return new Mutacion(nombre, regla, todos, acompanan, cambio);
  }

  /** El día que dice una celda. */
  static LocalDate dia(Object escrito) {
    return escrito instanceof LocalDate dia
        ? dia
        : LectorDeFechas.leer(escrito.toString()).tramos().get(0).inicio();
  }

  @Override
  public String toString() {
    return regla + ", " + nombre;
  }
}
