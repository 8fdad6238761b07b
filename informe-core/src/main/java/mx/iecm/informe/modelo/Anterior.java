package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Lo que se conserva del informe del periodo anterior: con ello se comprueba que los folios siguen,
 * los saldos cuadran y los compromisos se contestan.
 *
 * @param informe como se publicó, con sus cuadros sin renglones
 * @param folios los que citan sus acuerdos y sus tablas, en el orden del informe
 */
public record Anterior(Informe informe, List<Medidas.Folio> folios) implements Serializable {

  public Anterior {
    folios = List.copyOf(folios);
  }
}
