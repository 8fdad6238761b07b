package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Una sesión celebrada.
 *
 * @param clave con que la nombran los libros, por ejemplo {@code 4O}
 * @param numero dentro de su tipo
 * @param tipo clase de sesión
 * @param fecha en que se celebró
 * @param modalidad a distancia, presencial o híbrida; {@code ""} si la del informe
 * @param origen dónde se escribió la fecha
 */
public record Sesion(
    String clave, int numero, TipoSesion tipo, LocalDate fecha, String modalidad, Origen origen)
    implements Serializable {}
