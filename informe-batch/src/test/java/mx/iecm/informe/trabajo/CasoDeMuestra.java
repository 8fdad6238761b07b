package mx.iecm.informe.trabajo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Casos que las pruebas se hacen: copias de los ejemplos, con algo cambiado, y uno grande. */
final class CasoDeMuestra {

  static final Path MINIMO = Path.of("..", "ejemplos", "minimo");
  static final Path COMPLETO = Path.of("..", "ejemplos", "cvoe-2025-T2");

  private CasoDeMuestra() {}

  /** Copia un caso. */
  static Path copiar(Path caso, Path destino) throws IOException {
    try (Stream<Path> todo = Files.walk(caso)) {
      for (Path p : todo.toList()) {
        Path copia = destino.resolve(caso.relativize(p).toString());
        if (Files.isDirectory(p)) {
          Files.createDirectories(copia);
        } else {
          Files.copy(p, copia);
        }
      }
    }
    return destino;
  }

  /** Cambia algo de un libro y lo guarda. */
  static void cambiar(Path archivo, Consumer<Workbook> cambio) throws IOException {
    try (var libro = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(archivo)))) {
      cambio.accept(libro);
      try (var salida = Files.newOutputStream(archivo)) {
        libro.write(salida);
      }
    }
  }

  /** Escribe en una celda de esa hoja. */
  static void escribir(Path archivo, String hoja, int fila, int columna, String texto)
      throws IOException {
    cambiar(
        archivo,
        libro -> {
          var renglon = libro.getSheet(hoja).getRow(fila - 1);
          renglon.getCell(columna, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(texto);
        });
  }

  /** Un caso de tantas áreas, cada una con una tabla de tantos renglones. */
  static Path grande(Path destino, int areas, int renglones) throws IOException {
    copiar(MINIMO, destino);
    Files.delete(destino.resolve("entregas").resolve("UB.xlsx"));
    cambiar(
        destino.resolve("programa.xlsx"),
        libro -> {
          for (int i = 1; i <= areas; i++) {
            String linea = linea(i);
            poner(libro.getSheet("Áreas"), i, "U" + i, "Unidad " + i, "Titular " + i);
            poner(libro.getSheet("Líneas"), i, linea, "Organizar talleres " + i + ".", "U" + i);
            poner(libro.getSheet("Tablas"), i, linea + "-1", "Talleres", "", "", "", "");
            var columnas = libro.getSheet("Columnas");
            poner(columnas, 3 * i - 2, linea + "-1", "1", "No.", "consecutivo", "no", "", "10");
            poner(columnas, 3 * i - 1, linea + "-1", "2", "Fecha", "fecha con día", "sí", "", "35");
            poner(columnas, 3 * i, linea + "-1", "3", "Taller", "texto", "sí", "", "55");
          }
        });
    for (int i = 1; i <= areas; i++) {
      entrega(destino.resolve("entregas").resolve("U" + i + ".xlsx"), i, renglones);
    }
    return destino;
  }

  static String linea(int area) {
    return "1.a." + "i".repeat(area);
  }

  private static void entrega(Path archivo, int area, int renglones) throws IOException {
    try (var libro = new SXSSFWorkbook(100);
        var salida = Files.newOutputStream(archivo)) {
      CellStyle deFecha = libro.createCellStyle();
      deFecha.setDataFormat(libro.createDataFormat().getFormat("dd/mm/yyyy"));
      var portada = libro.createSheet("Portada");
      poner(portada, 0, "Campo", "Valor");
      poner(portada, 1, "Formato", "1");
      poner(portada, 2, "Órgano", "CBP");
      poner(portada, 3, "Periodo", "2026-T1");
      poner(portada, 4, "Área", "U" + area);
      poner(portada, 5, "Responsable", "Titular " + area);
      poner(portada, 6, "Fecha de entrega", "6 de abril de 2026");
      var narrativa = libro.createSheet("Narrativa");
      poner(narrativa, 0, "Línea", "Orden", "Tipo", "Texto", "Nota");
      poner(narrativa, 1, linea(area), "1", "párrafo", "Los talleres fueron abiertos:", "");
      var tabla = libro.createSheet(linea(area) + "-1 Talleres");
      poner(tabla, 0, "Fecha", "Taller");
      for (int i = 1; i <= renglones; i++) {
        var fila = tabla.createRow(i);
        var fecha = fila.createCell(0);
        fecha.setCellValue(LocalDate.of(2026, 1, 1).plusDays((i - 1L) * 90 / renglones));
        fecha.setCellStyle(deFecha);
        fila.createCell(1).setCellValue("Taller " + i + " de la unidad " + area + ": ñandú & más");
      }
      var pendientes = libro.createSheet("Pendientes");
      poner(pendientes, 0, "Línea", "Orden", "Nivel", "Texto", "Cantidad", "Unidad");
      poner(pendientes, 1, linea(area), "1", "1", "Impartir talleres de lectura.", "", "");
      libro.write(salida);
    }
  }

  private static void poner(Sheet hoja, int fila, String... celdas) {
    var renglon = hoja.getRow(fila) == null ? hoja.createRow(fila) : hoja.getRow(fila);
    for (int i = 0; i < celdas.length; i++) {
      var celda = renglon.getCell(i, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      if (celdas[i].matches("\\d+")) {
        celda.setCellValue(Integer.parseInt(celdas[i]));
      } else {
        celda.setCellValue(celdas[i]);
      }
    }
  }
}
