package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una actividad institucional, con la clave programática que la identifica en el presupuesto.
 *
 * @param letra minúscula que la numera dentro de su rubro
 * @param titulo como se imprime
 * @param clavePrograma clave programática, por ejemplo {@code 2025-24A000-0305-136-041302-18-101-1}
 * @param lineas en el orden del programa
 * @param origen la celda de la clave programática
 */
public record ActividadInstitucional(
    String letra, String titulo, String clavePrograma, List<LineaAccion> lineas, Origen origen)
    implements Serializable {

  public ActividadInstitucional {
    lineas = List.copyOf(lineas);
  }
}
