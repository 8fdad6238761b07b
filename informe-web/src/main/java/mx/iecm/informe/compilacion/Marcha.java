package mx.iecm.informe.compilacion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.hallazgo.Veredicto;

/**
 * Cómo va una compilación, o cómo acabó.
 *
 * @param id con que se le nombra
 * @param periodo clave
 * @param borrador si se pidió un borrador
 * @param acabado hasta dónde se termina el documento
 * @param pedida cuándo y por quién
 * @param nodo el servidor que la corre o la corrió
 * @param estado en qué va
 * @param veredicto en qué acabó; vacío si no ha terminado o falló
 * @param avance por dónde va
 * @param terminadaEn cuándo terminó
 * @param productos lo que dejó, en orden de nombre
 */
public record Marcha(
    UUID id,
    String periodo,
    boolean borrador,
    String acabado,
    Sello pedida,
    String nodo,
    Estado estado,
    Optional<Veredicto> veredicto,
    Recorrido avance,
    Optional<Instant> terminadaEn,
    List<Resultante> productos) {

  /** Con su propia copia de la lista. */
  public Marcha {
    productos = List.copyOf(productos);
  }

  /**
   * Por dónde va.
   *
   * @param paso dicho a una persona
   * @param libros cuántas entregas se leen
   * @param leidos cuántas van
   * @param renglones cuántos van
   */
  public record Recorrido(String paso, int libros, long leidos, long renglones) {

    static Recorrido de(Compilacion c, List<AvanceDeLibro> avances) {
      return new Recorrido(
          c.paso(),
          c.cuantosLibros(),
          avances.stream().filter(AvanceDeLibro::leido).count(),
          avances.stream().mapToLong(AvanceDeLibro::renglones).sum());
    }
  }

  /**
   * Un archivo que dejó.
   *
   * @param nombre por ejemplo {@code informe.docx}
   * @param sha256 de sus bytes
   * @param tamano en bytes
   */
  public record Resultante(String nombre, String sha256, long tamano) {}

  static Marcha de(Compilacion c, List<AvanceDeLibro> avances, List<Producto> productos) {
    return new Marcha(
        c.id(),
        c.periodo().clave(),
        c.borrador(),
        c.acabado().nombre(),
        new Sello(c.pedidaEn(), c.pedidaPor()),
        c.nodo(),
        c.estado(),
        c.veredicto(),
        Recorrido.de(c, avances),
        c.terminadaEn(),
        productos.stream().map(Marcha::resultante).toList());
  }

  private static Resultante resultante(Producto p) {
    return new Resultante(p.nombre(), p.archivo().sha256(), p.archivo().tamano());
  }

  /** Si todavía corre. */
  public boolean enCurso() {
    return estado == Estado.EN_CURSO;
  }

  /** Cuánto tardó; vacío si no ha terminado. */
  public Optional<Duration> duracion() {
    return terminadaEn.map(fin -> Duration.between(pedida.cuando(), fin));
  }
}
