package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Lo que una línea deja pendiente para el periodo siguiente.
 *
 * @param texto como se imprime
 * @param nivel 1, o 2 si depende del anterior
 * @param promesas lo que se compromete a entregar; a lo más una
 * @param origen dónde se escribió
 */
public record Pendiente(Texto texto, int nivel, List<Promesa> promesas, Origen origen)
    implements Serializable {

  public Pendiente {
    promesas = List.copyOf(promesas);
  }

  /** Una cantidad comprometida y su unidad, que el periodo siguiente contesta. */
  public record Promesa(BigDecimal cantidad, String unidad) implements Serializable {}
}
