package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lo que los renglones y los libros dejan tras de sí para comprobar el informe cuando ya no están.
 *
 * @param tablas medida de cada tabla llena, por clave
 * @param declaradas cifras que las áreas y la secretaría declaran
 * @param deReglas lo que cada regla pidió recordar, hoja por hoja
 */
public record Medidas(
    Map<String, DeTabla> tablas, List<Entrega.Declarada> declaradas, List<DeRegla> deReglas)
    implements Serializable {

  /** Sin nada medido. */
  public static final Medidas NINGUNA = new Medidas(Map.of(), List.of(), List.of());

  public Medidas {
    tablas = Map.copyOf(tablas);
    declaradas = List.copyOf(declaradas);
    deReglas = List.copyOf(deReglas);
  }

  /** Las de una sola hoja. */
  public static Medidas de(String tabla, DeTabla medida, List<DeRegla> deReglas) {
    return new Medidas(Map.of(tabla, medida), List.of(), deReglas);
  }

  /** Solo las cifras que declara un libro. */
  public static Medidas declaradas(List<Entrega.Declarada> declaradas) {
    return new Medidas(Map.of(), declaradas, List.of());
  }

  /** Estas medidas y las de otro libro; de una tabla medida dos veces queda la primera. */
  public Medidas mas(Medidas otras) {
    var todas = new HashMap<>(otras.tablas);
    todas.putAll(tablas);
    var declaran = new ArrayList<>(declaradas);
    declaran.addAll(otras.declaradas);
    var recordado = new ArrayList<>(deReglas);
    recordado.addAll(otras.deReglas);
    return new Medidas(todas, declaran, recordado);
  }

  /** La medida de la tabla; en ceros si nadie la llenó. */
  public DeTabla tabla(String clave) {
    return tablas.getOrDefault(clave, DeTabla.VACIA);
  }

  /**
   * Lo que esa regla recordó, una medida por hoja, en el orden en que se leyeron.
   *
   * @param clase de sus medidas
   */
  public <T extends Serializable> Stream<T> deRegla(String id, Class<T> clase) {
    return deReglas.stream().filter(m -> m.regla().equals(id)).map(m -> clase.cast(m.medida()));
  }

  /**
   * Lo que una regla recordó de una hoja.
   *
   * @param regla su clave
   * @param medida lo recordado
   */
  public record DeRegla(String regla, Serializable medida) implements Serializable {}

  /**
   * La medida de una tabla.
   *
   * @param leidos renglones aceptados
   * @param contados los que son del periodo, o todos si la tabla es libre
   * @param distintos por encabezado, los valores distintos ya plegados para comparar
   * @param sumas por encabezado, la suma de sus números
   * @param fechas por encabezado, cuántas fechas dicen sus celdas, con las listas desplegadas
   * @param folios los leídos en columnas con serie, en orden
   * @param fuera filas de los que no se contaron porque son de otro periodo
   */
  public record DeTabla(
      long leidos,
      long contados,
      Map<String, Set<String>> distintos,
      Map<String, BigDecimal> sumas,
      Map<String, Long> fechas,
      List<Folio> folios,
      Filas fuera)
      implements Serializable {

    /** La de una tabla sin renglones. */
    public static final DeTabla VACIA = new DeTabla(0, 0, Map.of(), Map.of(), Map.of(), List.of());

    public DeTabla {
      distintos = Map.copyOf(distintos);
      sumas = Map.copyOf(sumas);
      fechas = Map.copyOf(fechas);
      folios = List.copyOf(folios);
    }

    /** La de una tabla en la que todo se contó. */
    public DeTabla(
        long leidos,
        long contados,
        Map<String, Set<String>> distintos,
        Map<String, BigDecimal> sumas,
        Map<String, Long> fechas,
        List<Folio> folios) {
      this(leidos, contados, distintos, sumas, fechas, folios, Filas.NINGUNA);
    }
  }

  /**
   * Un folio leído que sigue el patrón de su serie.
   *
   * @param serie nombre de la serie
   * @param numero el consecutivo
   * @param escrito el folio completo
   * @param origen la celda
   */
  public record Folio(String serie, int numero, String escrito, Origen origen)
      implements Serializable {}
}
