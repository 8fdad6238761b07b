package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una columna de una tabla.
 *
 * @param encabezado como se imprime
 * @param tipo qué puede haber en sus celdas
 * @param obligatoria si toda celda debe decir algo
 * @param lista valores permitidos si es de tipo lista; vacía si se admite cualquiera
 * @param serie nombre de la serie de folios si es de tipo folio; {@code ""} si ninguna
 * @param ancho porcentaje del ancho de la tabla; 0 si lo reparte quien imprime
 */
public record Columna(
    String encabezado,
    TipoColumna tipo,
    boolean obligatoria,
    List<String> lista,
    String serie,
    int ancho)
    implements Serializable {

  public Columna {
    lista = List.copyOf(lista);
  }

  /** Una columna sin lista, serie ni ancho. */
  public static Columna de(String encabezado, TipoColumna tipo, boolean obligatoria) {
    return new Columna(encabezado, tipo, obligatoria, List.of(), "", 0);
  }
}
