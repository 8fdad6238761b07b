package mx.iecm.informe.datos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.xml.InformeXml;
import org.jspecify.annotations.Nullable;

/**
 * Escribe el CSV de cada tabla mientras el informe se lee: hay uno abierto a la vez y ningún
 * renglón guardado. Una tabla que nadie llenó queda con sus puros encabezados.
 */
final class TablasEnCsv implements InformeXml.Receptor, AutoCloseable {

  private final Path carpeta;
  private final Map<String, TablaEnCsv> tablas = new LinkedHashMap<>();
  private final Map<Cuadro, Long> numeros = new HashMap<>();
  private @Nullable Csv abierto;
  private String abierta = "";

  /** Una tabla con su archivo. */
  record TablaEnCsv(Tabla tabla, String archivo, ColumnasDeTabla columnas) {}

  TablasEnCsv(Path carpeta) {
    this.carpeta = carpeta;
  }

  @Override
  public void programa(Programa programa) {
    var nombres = new NombresDeArchivo();
    programa.tablas().forEach(t -> tablas.computeIfAbsent(t.clave(), c -> empezar(t, nombres)));
  }

  private TablaEnCsv empezar(Tabla tabla, NombresDeArchivo nombres) {
    var nueva = new TablaEnCsv(tabla, nombres.de(tabla), new ColumnasDeTabla(tabla));
    try {
      Csv.nuevo(carpeta.resolve(nueva.archivo()), nueva.columnas().encabezados()).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nueva;
  }

  @Override
  public void renglon(Cuadro cuadro, Renglon renglon) {
    var tabla = tablas.get(cuadro.tabla());
    if (tabla == null) {
      throw new InformeInconsistente(
          "hay renglones de la tabla «%s», que su programa no tiene".formatted(cuadro.tabla()));
    }
    if (renglon.celdas().size() != tabla.tabla().columnas().size()) {
      throw new InformeInconsistente(
          "el renglón de la fila %d de la tabla %s no tiene una celda por columna"
              .formatted(renglon.fila(), cuadro.tabla()));
    }
    try {
      long numero = numeros.merge(cuadro, 1L, Long::sum);
      abrir(cuadro.tabla(), tabla).renglon(tabla.columnas().celdas(cuadro, numero, renglon));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Csv abrir(String clave, TablaEnCsv tabla) throws IOException {
    if (abierto == null || !abierta.equals(clave)) {
      close();
      abierta = clave;
      abierto = Csv.seguido(carpeta.resolve(tabla.archivo()));
    }
    return abierto;
  }

  /** Las tablas del programa, en su orden. */
  List<TablaEnCsv> tablas() {
    return List.copyOf(tablas.values());
  }

  @Override
  public void close() throws IOException {
    if (abierto != null) {
      var listo = abierto;
      abierto = null;
      listo.close();
    }
  }
}
