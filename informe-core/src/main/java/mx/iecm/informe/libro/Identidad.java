package mx.iecm.informe.libro;

import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Periodo;

/**
 * Qué dice ser un libro, visto por sus hojas y su portada antes de leerlo.
 *
 * @param clase cuál de los tres libros es
 * @param area siglas que dice la portada de una entrega; {@code ""} si no las dice
 */
public record Identidad(Clase clase, String area) {

  /** Los tres libros de un caso. */
  public enum Clase {
    PROGRAMA,
    SECRETARIA,
    ENTREGA
  }

  /**
   * La de un libro; el que no se parece a ninguno se toma por una entrega a la que le falta todo.
   */
  public static Identidad de(Libro libro) {
    if (tiene(libro, FormatosFijos.ORGANO) && tiene(libro, FormatosFijos.RUBROS)) {
      return new Identidad(Clase.PROGRAMA, "");
    }
    if (tiene(libro, FormatosFijos.INFORME) && tiene(libro, FormatosFijos.SESIONES)) {
      return new Identidad(Clase.SECRETARIA, "");
    }
    return new Identidad(Clase.ENTREGA, portada(libro, "Área"));
  }

  /** El periodo que dice la portada de una entrega; vacío si no está o no se entiende. */
  public static Optional<Periodo> periodo(Libro entrega) {
    return Periodo.deClave(portada(entrega, "Periodo"));
  }

  private static boolean tiene(Libro libro, FormatoDeHoja formato) {
    return libro.hojas().stream().anyMatch(h -> Comparacion.iguales(h, formato.tabla().clave()));
  }

  private static String portada(Libro libro, String campo) {
    return Borde.leer(
            libro,
            aviso -> {},
            lector -> FichaLeida.leer(lector, FormatosFijos.PORTADA, Destino.NINGUNO))
        .map(portada -> portada.escrito(campo))
        .orElse("");
  }
}
