package mx.iecm.informe.problema;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Que lo que falló es que la base de datos no está: no se alcanza, se está deteniendo o cortó la
 * conexión. No es falla del programa ni de la petición, y se quita sola cuando la base vuelve.
 */
final class BaseAusente {

  /** Clase «connection exception» de SQL; la dan los dos controladores. */
  private static final String SIN_CONEXION = "08";

  /**
   * De PostgreSQL, que el servidor se detiene, se cayó o todavía no arranca, o que no admite más
   * conexiones. De H2, que la base está rota o cerrada.
   */
  private static final Set<String> ESTADOS =
      Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");

  /** Como dice la fuente de datos de WildFly que no pudo dar una conexión. */
  private static final String SIN_PRESTAR = "IJ000453";

  private BaseAusente() {}

  /** La causa que lo dice, si la hay: puede ir envuelta, o junto a otra al confirmar. */
  static Optional<SQLException> en(Throwable falla) {
    Set<Throwable> vistas = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Throwable> faltan = new ArrayDeque<>();
    faltan.add(falla);
    while (!faltan.isEmpty()) {
      Throwable esta = faltan.remove();
      if (esta instanceof SQLException sql && esAusencia(sql)) {
        return Optional.of(sql);
      }
      if (vistas.add(esta)) {
        Optional.ofNullable(esta.getCause()).ifPresent(faltan::add);
        faltan.addAll(Arrays.asList(esta.getSuppressed()));
      }
    }
    return Optional.empty();
  }

  /**
   * Lo que pasó de verdad, debajo de quienes solo lo cuentan, en un renglón: la traza entera de
   * cada petición llenaría el disco mientras falte la base.
   */
  static String origen(SQLException ausencia) {
    Throwable origen = ausencia;
    while (origen.getCause() != null && origen.getCause() != origen) {
      origen = origen.getCause();
    }
    return origen.toString();
  }

  private static boolean esAusencia(SQLException sql) {
    String estado = Optional.ofNullable(sql.getSQLState()).orElse("");
    return estado.startsWith(SIN_CONEXION)
        || ESTADOS.contains(estado)
        || String.valueOf(sql.getMessage()).contains(SIN_PRESTAR);
  }
}
