package mx.iecm.informe.datos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Informe;

/** Documenta lo exportado: {@code columnas.csv}, columna por columna, y {@code LEEME.txt}. */
final class Diccionario {

  static final String COLUMNAS = "columnas.csv";
  static final String LEEME = "LEEME.txt";

  private static final List<String> ENCABEZADOS =
      List.of(
          "archivo",
          "posicion",
          "columna",
          "forma",
          "escritura",
          "unidad",
          "descripcion",
          "fuente");

  private final Path carpeta;
  private final List<Archivo> archivos = new ArrayList<>();

  /** Un CSV exportado. */
  private record Archivo(String nombre, String que, List<ColumnaDeDatos> columnas) {}

  Diccionario(Path carpeta) {
    this.carpeta = carpeta;
  }

  void agregar(String nombre, String que, List<ColumnaDeDatos> columnas) {
    archivos.add(new Archivo(nombre, que, columnas));
  }

  /** Los nombres de los archivos, en su orden. */
  List<String> nombres() {
    return archivos.stream().map(Archivo::nombre).toList();
  }

  void escribir(Informe informe) throws IOException {
    try (var csv = Csv.nuevo(carpeta.resolve(COLUMNAS), ENCABEZADOS)) {
      for (Archivo archivo : archivos) {
        for (int i = 0; i < archivo.columnas().size(); i++) {
          csv.renglon(renglon(archivo.nombre(), i + 1, archivo.columnas().get(i)));
        }
      }
    }
    Files.writeString(carpeta.resolve(LEEME), leeme(informe));
  }

  private static List<String> renglon(String archivo, int posicion, ColumnaDeDatos columna) {
    return List.of(
        archivo,
        Integer.toString(posicion),
        columna.nombre(),
        columna.forma().nombre(),
        columna.forma().escritura(),
        columna.unidad(),
        columna.descripcion(),
        columna.fuente());
  }

  private String leeme(Informe informe) {
    String lista =
        archivos.stream()
            .map(a -> "  " + a.nombre() + ": " + a.que() + "\n")
            .collect(Collectors.joining());
    return """
        Datos abiertos del informe %s de %s (%s)

        Cada CSV sigue RFC 4180: separado por comas, UTF-8 con marca de orden de bytes (para que Excel
        lea los acentos; por programa se salta con utf-8-sig), renglones que acaban en CRLF y saltos de
        línea entre comillas. El primer renglón es el de encabezados. Las fechas y horas son ISO 8601;
        los números llevan punto decimal y ningún separador de miles.

        Una celda de texto que una hoja de cálculo tomaría por fórmula (empieza con = + - @, tabulador o
        salto) lleva un apóstrofo delante; para tener el texto original, quite el primer apóstrofo de
        las que empiezan con apóstrofos seguidos de uno de esos caracteres.

        columnas.csv dice, columna por columna, qué forma y unidad tiene y de dónde sale.
        informe.xml es el informe completo, con su esquema en el espacio urn:mx:iecm:informe:1.

        %s"""
        .formatted(
            informe.emision().periodo().clave(),
            informe.programa().organo().nombre(),
            informe.programa().organo().siglas(),
            lista);
  }
}
