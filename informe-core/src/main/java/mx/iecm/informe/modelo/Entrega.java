package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Lo que dice el libro de un área, sin los renglones de sus tablas.
 *
 * @param portada quién entrega y qué
 * @param narrativa en el orden de la hoja
 * @param cifras las que declara
 * @param pendientes en el orden de la hoja
 * @param sinActividad líneas que no informan
 */
public record Entrega(
    Portada portada,
    List<Narracion> narrativa,
    List<Declarada> cifras,
    List<Compromiso> pendientes,
    List<Silencio> sinActividad)
    implements Serializable {

  public Entrega {
    narrativa = List.copyOf(narrativa);
    cifras = List.copyOf(cifras);
    pendientes = List.copyOf(pendientes);
    sinActividad = List.copyOf(sinActividad);
  }

  /** Dice si, fuera de su portada y de sus tablas, no trae nada. */
  public boolean enBlanco() {
    return narrativa.isEmpty()
        && cifras.isEmpty()
        && pendientes.isEmpty()
        && sinActividad.isEmpty();
  }

  /**
   * La portada del libro.
   *
   * @param libro ruta del libro dentro del caso
   * @param area siglas de quien entrega
   * @param responsable quién responde por lo entregado
   * @param fecha de entrega
   */
  public record Portada(String libro, String area, String responsable, LocalDate fecha)
      implements Serializable {}

  /**
   * Un renglón de la narrativa.
   *
   * @param linea a la que pertenece
   * @param orden el escrito, o el de la hoja
   * @param bloque lo que se imprime, con sus claves de cifra sin sustituir
   * @param origen la celda del texto
   */
  public record Narracion(String linea, BigDecimal orden, Bloque bloque, Origen origen)
      implements Serializable {}

  /**
   * Una cifra declarada.
   *
   * @param clave de su definición
   * @param valor declarado
   * @param area siglas de quien la declara; {@code ""} si es la secretaría
   * @param fuente documento que la respalda; {@code ""} si no se dice
   * @param origen la celda del valor
   */
  public record Declarada(String clave, BigDecimal valor, String area, String fuente, Origen origen)
      implements Serializable {}

  /** Un pendiente de una línea, con el orden escrito o el de la hoja. */
  public record Compromiso(String linea, BigDecimal orden, Pendiente pendiente)
      implements Serializable {}

  /** El silencio explicado de una línea. */
  public record Silencio(String linea, SinActividad motivo) implements Serializable {}
}
