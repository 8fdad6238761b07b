package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una línea de acción del programa.
 *
 * @param clave {@code rubro.letra.numeral}, por ejemplo {@code 3.a.vi}
 * @param titulo como se imprime en IV y en V
 * @param areas siglas de las áreas responsables, en el orden del programa
 * @param tablas las que debe llenar, en el orden del programa
 */
public record LineaAccion(String clave, String titulo, List<String> areas, List<Tabla> tablas)
    implements Serializable {

  public LineaAccion {
    areas = List.copyOf(areas);
    tablas = List.copyOf(tablas);
  }

  /** El numeral romano en minúsculas, última parte de la clave. */
  public String numeral() {
    return clave.substring(clave.lastIndexOf('.') + 1);
  }
}
