package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Una cifra del informe con su valor.
 *
 * @param clave la de su definición
 * @param valor medido o declarado
 * @param fuente documento que respalda lo declarado; {@code ""} si se midió
 * @param origenes hojas o celdas de donde sale
 */
public record Cifra(String clave, BigDecimal valor, String fuente, List<Origen> origenes)
    implements Serializable {

  public Cifra {
    origenes = List.copyOf(origenes);
  }
}
