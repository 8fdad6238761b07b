package mx.iecm.informe.regla;

import java.util.Optional;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;

/**
 * Lo que tiene a la vista una regla del informe.
 *
 * @param informe ya armado; sus cuadros pueden venir sin renglones
 * @param medidas lo que se midió de esos renglones mientras pasaban
 * @param anterior el informe del periodo anterior; vacío si el caso no lo trae
 */
public record Expediente(Informe informe, Medidas medidas, Optional<Anterior> anterior) {

  /** Un expediente sin informe anterior. */
  public static Expediente de(Informe informe, Medidas medidas) {
    return new Expediente(informe, medidas, Optional.empty());
  }
}
