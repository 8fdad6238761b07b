package mx.iecm.informe.trabajo;

/** Los encargos de quien corre el trabajo: las carpetas en la consola, la base en el servidor. */
@FunctionalInterface
public interface Encargos {

  /**
   * El encargo que nombra el parámetro {@code encargo} del trabajo.
   *
   * @throws IllegalArgumentException si no hay ninguno con esa clave
   */
  Encargo encargo(String clave);
}
