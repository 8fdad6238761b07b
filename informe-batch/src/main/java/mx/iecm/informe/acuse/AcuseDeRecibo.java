package mx.iecm.informe.acuse;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * El acuse de una entrega, con todo lo que hace falta para saber qué se recibió.
 *
 * @param folio único en el periodo, por ejemplo {@code CVOE-2025-T2/DVOE/0003}
 * @param entrega qué se entregó y de quién es
 * @param recepcion cuándo se recibió, de quién y si fue en su plazo
 * @param libro los bytes que se recibieron
 * @param tablas las que trae, en el orden del libro
 * @param cifras las que declara, como se entendieron
 * @param hallados cuánto se halló al recibirlo
 */
public record AcuseDeRecibo(
    String folio,
    Entrega entrega,
    Recepcion recepcion,
    Libro libro,
    List<Tabla> tablas,
    List<Cifra> cifras,
    Hallados hallados) {

  /** Con su propia copia de las listas. */
  public AcuseDeRecibo {
    tablas = List.copyOf(tablas);
    cifras = List.copyOf(cifras);
  }

  /**
   * De qué informe y de quién.
   *
   * @param organo nombre completo
   * @param periodo por ejemplo {@code 2025-T2}
   * @param area siglas
   * @param nombre completo del área
   */
  public record Entrega(String organo, String periodo, String area, String nombre) {}

  /**
   * Cómo llegó.
   *
   * @param cuando hora de la Ciudad de México, al milisegundo
   * @param quien usuario que la subió
   * @param puntualidad si fue en su plazo
   * @param motivo por qué fue fuera de plazo; {@code ""} si fue en él
   */
  public record Recepcion(
      OffsetDateTime cuando, String quien, Puntualidad puntualidad, String motivo) {}

  /**
   * El archivo.
   *
   * @param nombre como llegó
   * @param sha256 de sus bytes, en hexadecimal minúscula
   * @param tamano en bytes
   */
  public record Libro(String nombre, String sha256, long tamano) {}

  /**
   * Una tabla que trae.
   *
   * @param clave la del programa
   * @param hoja en que está
   * @param renglones cuántos se leyeron
   */
  public record Tabla(String clave, String hoja, long renglones) {}

  /**
   * Una cifra que declara.
   *
   * @param clave la del programa
   * @param descripcion qué cuenta
   * @param valor como se entendió, sin comas
   */
  public record Cifra(String clave, String descripcion, String valor) {}

  /**
   * Cuánto se halló al recibirlo.
   *
   * @param errores impiden emitir el informe
   * @param advertencias hay que corregirlas o justificarlas
   * @param notas conviene saberlas
   */
  public record Hallados(int errores, int advertencias, int notas) {}

  /** Renglones de todas sus tablas. */
  public long renglones() {
    return tablas.stream().mapToLong(Tabla::renglones).sum();
  }
}
