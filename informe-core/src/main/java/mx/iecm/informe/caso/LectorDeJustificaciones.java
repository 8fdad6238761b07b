package mx.iecm.informe.caso;

import static mx.iecm.informe.caso.FichasDelCaso.JUSTIFICACIONES;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.hallazgo.Lugar;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Lee {@code justificaciones.csv}: regla, registro, valor, motivo y responsable, separados por coma
 * o por punto y coma. Otras columnas, como el mensaje, no se miran.
 */
public final class LectorDeJustificaciones {

  private final String nombre;
  private final Set<String> conocidas;
  private final Consumer<Hallazgo> avisos;

  private LectorDeJustificaciones(String nombre, Set<String> conocidas, Consumer<Hallazgo> avisos) {
    this.nombre = nombre;
    this.conocidas = conocidas;
    this.avisos = avisos;
  }

  /**
   * Lee las justificaciones; un renglón mal escrito da un aviso y no se toma en cuenta.
   *
   * @param nombre del archivo, para decir dónde
   * @param bytes en UTF-8 o como los guarda Excel
   * @param conocidas claves de todas las reglas
   */
  public static List<Justificacion> leer(
      String nombre, byte[] bytes, Set<String> conocidas, Consumer<Hallazgo> avisos) {
    return new LectorDeJustificaciones(nombre, conocidas, avisos).leer(Letras.de(bytes));
  }

  private List<Justificacion> leer(String texto) {
    var leidas = new ArrayList<Justificacion>();
    try (var csv = CSVParser.parse(texto, formato(texto))) {
      var filas = csv.iterator();
      if (!filas.hasNext()) {
        return List.of();
      }
      var columnas = columnas(filas.next());
      if (columnas.isEmpty()) {
        return List.of();
      }
      while (filas.hasNext()) {
        var fila = filas.next();
        if (fila.stream().anyMatch(c -> !c.isBlank())) {
          leer(fila, columnas, csv.getCurrentLineNumber()).ifPresent(leidas::add);
        }
      }
    } catch (UncheckedIOException | CSVException e) {
      avisar("csv", leidas.size() + 2L);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + nombre, e);
    }
    return leidas;
  }

  /** Excel separa con punto y coma donde la coma es decimal. */
  private static CSVFormat formato(String texto) {
    String encabezado = texto.lines().findFirst().orElse("");
    char separador = encabezado.indexOf(';') >= 0 ? ';' : ',';
    return CSVFormat.DEFAULT.builder().setDelimiter(separador).setTrim(true).get();
  }

  private Map<String, Integer> columnas(CSVRecord encabezado) {
    var columnas = new HashMap<String, Integer>();
    for (int i = 0; i < encabezado.size(); i++) {
      columnas.putIfAbsent(Comparacion.clave(encabezado.get(i)), i);
    }
    if (!columnas.keySet().containsAll(FormatoDeJustificaciones.COLUMNAS)) {
      avisar("encabezado", 1, String.join(", ", encabezado.toList()));
      return Map.of();
    }
    return columnas;
  }

  private Optional<Justificacion> leer(CSVRecord fila, Map<String, Integer> columnas, long linea) {
    var campos =
        FormatoDeJustificaciones.COLUMNAS.stream()
            .map(
                c ->
                    FormatoDeJustificaciones.sinApostrofo(campo(fila, columnas.getOrDefault(c, 0))))
            .toList();
    String regla = campos.get(0).toUpperCase(Locale.ROOT);
    if (!conocidas.contains(regla)) {
      var aviso = aviso("desconocida", linea, regla);
      avisos.accept(Propuestas.cercana(regla, conocidas).map(aviso::proponiendo).orElse(aviso));
      return Optional.empty();
    }
    for (int i : new int[] {1, 3, 4}) {
      if (campos.get(i).isEmpty()) {
        avisar("campo", linea, FormatoDeJustificaciones.COLUMNAS.get(i));
        return Optional.empty();
      }
    }
    return Optional.of(
        new Justificacion(
            regla, campos.get(1), campos.get(2), campos.get(3), campos.get(4), linea));
  }

  private static String campo(CSVRecord fila, int columna) {
    return columna < fila.size() ? fila.get(columna) : "";
  }

  private void avisar(String variante, long linea, Serializable... datos) {
    avisos.accept(aviso(variante, linea, datos));
  }

  private Hallazgo aviso(String variante, long linea, Serializable... datos) {
    var todos = Stream.concat(Stream.of(Long.toString(linea)), Stream.of(datos));
    return JUSTIFICACIONES.variante(
        variante, Lugar.libro(nombre), todos.toArray(Serializable[]::new));
  }
}
