package mx.iecm.informe.origen;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.modelo.Filas;

/**
 * De dónde sale cada cifra y cada renglón de un documento; viaja dentro de él.
 *
 * @param emision qué informe es y con qué se hizo
 * @param libros los del caso, en la versión con que se compiló
 * @param cifras en el orden del programa
 * @param tablas en el orden del programa; solo las que algún área llenó
 * @param asuntos sesiones, acuerdos y pendientes, en el orden del documento
 * @param marcas los marcadores de Word que los sitúan en el documento
 */
public record Procedencia(
    Emitido emision,
    List<LibroUsado> libros,
    List<DeCifra> cifras,
    List<DeTabla> tablas,
    List<Asunto> asuntos,
    List<Marca> marcas) {

  public Procedencia {
    libros = List.copyOf(libros);
    cifras = List.copyOf(cifras);
    tablas = List.copyOf(tablas);
    asuntos = List.copyOf(asuntos);
    marcas = List.copyOf(marcas);
  }

  /** La misma, con los marcadores que quedaron en el documento. */
  public Procedencia conMarcas(List<Marca> puestas) {
    return new Procedencia(emision, libros, cifras, tablas, asuntos, puestas);
  }

  /** La cifra de esa clave exacta. */
  public Optional<DeCifra> cifra(String clave) {
    return cifras.stream().filter(c -> c.clave().equals(clave)).findFirst();
  }

  /** La tabla de esa clave exacta. */
  public Optional<DeTabla> tabla(String clave) {
    return tablas.stream().filter(t -> t.clave().equals(clave)).findFirst();
  }

  /** El libro de ese nombre. */
  public Optional<LibroUsado> libro(String nombre) {
    return libros.stream().filter(l -> l.nombre().equals(nombre)).findFirst();
  }

  /** Los marcadores de esa clase y esa clave, en el orden del documento. */
  public List<Marca> marcas(Marca.Clase clase, String clave) {
    return marcas.stream().filter(m -> m.clase() == clase && m.clave().equals(clave)).toList();
  }

  /**
   * Qué informe es y con qué se hizo.
   *
   * @param version del producto
   * @param plantilla SHA-256 de la plantilla
   * @param organo que informa
   * @param periodo su clave, por ejemplo {@code 2025-T2}
   * @param borrador si no es el definitivo
   */
  public record Emitido(
      String version, String plantilla, String organo, String periodo, boolean borrador) {}

  /**
   * Un libro con que se compiló.
   *
   * @param nombre ruta dentro del caso
   * @param sha256 de sus bytes
   * @param bytes tamaño
   */
  public record LibroUsado(String nombre, String sha256, long bytes) {}

  /**
   * Unas celdas de un libro.
   *
   * @param libro ruta dentro del caso
   * @param hoja su nombre
   * @param celdas rangos separados por espacio, {@code C2:C57 C60}; {@code ""} si ninguna
   */
  public record Lugar(String libro, String hoja, String celdas) {}

  /**
   * Una cifra del informe.
   *
   * @param clave con que el programa la nombra
   * @param descripcion qué cuenta
   * @param valor con punto decimal y sin comas
   * @param expresion el origen que dice el programa, {@code filas:3.a.i-1}
   * @param calculo lo mismo en palabras
   * @param respaldo documento que respalda lo declarado; {@code ""} si se midió
   * @param igualA la suma a la que debe ser igual; {@code ""} si a ninguna
   * @param lugares celdas de donde sale
   */
  public record DeCifra(
      String clave,
      String descripcion,
      String valor,
      String expresion,
      String calculo,
      String respaldo,
      String igualA,
      List<Lugar> lugares) {

    public DeCifra {
      lugares = List.copyOf(lugares);
    }
  }

  /**
   * Una tabla.
   *
   * @param clave la del programa
   * @param nombre el corto, de su hoja
   * @param partes de qué hojas vienen sus renglones, en el orden en que se imprimen; al final las
   *     que no se imprimieron
   */
  public record DeTabla(String clave, String nombre, List<Parte> partes) {

    public DeTabla {
      partes = List.copyOf(partes);
    }

    /** Renglones impresos. */
    public long impresos() {
      return partes.stream().filter(Parte::impresa).mapToLong(p -> p.filas().cuantas()).sum();
    }
  }

  /**
   * Los renglones con que una hoja llenó una tabla.
   *
   * @param area siglas de quien la llenó
   * @param libro ruta dentro del caso
   * @param hoja su nombre
   * @param impresa si está en el documento: de lo que dos áreas llenaron se imprime lo primero
   * @param filas de Excel, en el orden en que se imprimen
   * @param columnas en el orden en que se imprimen
   */
  public record Parte(
      String area,
      String libro,
      String hoja,
      boolean impresa,
      Filas filas,
      List<Columna> columnas) {

    public Parte {
      columnas = List.copyOf(columnas);
    }
  }

  /**
   * Una columna impresa.
   *
   * @param encabezado como se imprime
   * @param letras las de su columna de Excel; {@code ""} si la hoja no la trae
   */
  public record Columna(String encabezado, String letras) {}

  /**
   * Algo que el documento dice y que no es cifra ni tabla.
   *
   * @param clase {@code sesion}, {@code acuerdo} o {@code pendiente}
   * @param clave la de la sesión, el folio o la línea de acción
   * @param lugar de dónde se leyó
   */
  public record Asunto(String clase, String clave, Lugar lugar) {}
}
