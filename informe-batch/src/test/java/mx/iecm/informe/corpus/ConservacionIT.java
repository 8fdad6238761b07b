package mx.iecm.informe.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.trabajo.CompilacionDePrueba;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nada se pierde sin decirlo: todo texto de un renglón, de la narrativa o de un pendiente está en
 * el documento, o un hallazgo habla de su celda, de su fila, de su hoja o de su libro.
 */
class ConservacionIT {

  private static final Pattern CLAVE_DE_CIFRA = Pattern.compile("\\{[^}]*}");
  private static final Pattern FECHA =
      Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2} de \\p{L}+ de \\d{4})\\.?");
  private static final Pattern FILAS = Pattern.compile("[A-Z]*(\\d+)(?::[A-Z]*(\\d+))?");

  private final Path carpeta;

  ConservacionIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimo", "cvoe-2025-T2"})
  void nadaSePierdeDeUnEjemplo(String ejemplo) throws IOException {
    var caso = new Caso(Path.of("..", "ejemplos", ejemplo));
    var entregas =
        caso.entregas().stream()
            .map(e -> LibroRecibido.enArchivo("entregas/" + e.getFileName(), e))
            .toList();
    var encargo =
        new EncargoGenerado(
            caso.programa(), caso.secretaria(), entregas, caso.acompanantes().anterior());

    assertThat(perdidos(encargo, carpeta)).isEmpty();
  }

  @Test
  void nadaSePierdeDeUnCasoValido() throws IOException {
    for (int semilla = 1; semilla <= 6; semilla++) {
      Set<Deseo> deseos = semilla % 2 == 0 ? EnumSet.allOf(Deseo.class) : Set.of();
      var encargo = (EncargoGenerado) CasoGenerado.de(semilla, deseos).encargo();

      assertThat(perdidos(encargo, carpeta.resolve("" + semilla))).as("%d", semilla).isEmpty();
    }
  }

  @Test
  void nadaSePierdeSinDecirloDeUnCasoConFaltas() throws IOException {
    var todas = new SoftAssertions();
    int van = 0;
    for (Mutacion mutacion : Mutacion.TODAS) {
      var caso = CasoGenerado.de(1, mutacion.deseos());
      String celda = mutacion.cambio().apply(caso);
      var encargo = (EncargoGenerado) caso.encargo();
      Path salida = Files.createDirectories(carpeta.resolve("m" + van++));
      todas.assertThat(perdidos(encargo, salida)).as("%s %s", mutacion, celda).isEmpty();
    }
    todas.assertAll();
  }

  private static List<String> perdidos(EncargoGenerado encargo, Path salida) throws IOException {
    var compilado = CompilacionDePrueba.borrador(encargo, salida);
    String documento = plano(compilado.texto());
    var perdidos = new ArrayList<String>();
    var libros = Stream.concat(Stream.of(encargo.secretaria()), encargo.entregas().stream());
    for (LibroRecibido libro : libros.toList()) {
      for (Escrito e : escritos(libro)) {
        if (!documento.contains(e.texto()) && !sabido(e, compilado.dictamen())) {
          perdidos.add(e.toString());
        }
      }
    }
    return perdidos;
  }

  /** Un texto y dónde está; la fila, desde 1. */
  private record Escrito(String libro, String hoja, int fila, String texto) {}

  private static boolean sabido(Escrito e, Dictamen dictamen) {
    return dictamen.hallazgos().stream().anyMatch(h -> habla(h, e));
  }

  private static boolean habla(Hallazgo h, Escrito e) {
    var lugar = h.lugar();
    boolean delProgramaEntero = lugar.libro().equals("programa.xlsx");
    if (!lugar.libro().equals(e.libro())) {
      return delProgramaEntero;
    }
    if (!lugar.hoja().equals(e.hoja())) {
      return lugar.hoja().isEmpty();
    }
    return lugar.celdas().isEmpty() || lugar.celdas().stream().anyMatch(c -> toca(c, e.fila()));
  }

  private static boolean toca(String celdas, int fila) {
    var m = FILAS.matcher(celdas);
    if (!m.matches()) {
      return true;
    }
    int desde = Integer.parseInt(m.group(1));
    int hasta = m.group(2) == null ? desde : Integer.parseInt(m.group(2));
    // La fila 1 es la del encabezado: lo que de ella se dice es de toda la columna.
    return desde == 1 || (fila >= desde && fila <= hasta);
  }

  private static List<Escrito> escritos(LibroRecibido libro) throws IOException {
    var escritos = new ArrayList<Escrito>();
    if (libro.tamano() > Limites.USUALES.bytes()) {
      return escritos;
    }
    try (var abierto = WorkbookFactory.create(new ByteArrayInputStream(libro.bytes()))) {
      for (Sheet hoja : abierto) {
        for (Row renglon : hoja) {
          renglon.forEach(c -> agregar(libro.nombre(), hoja, c, escritos));
        }
      }
    } catch (IOException | RuntimeException e) {
      // Lo que Excel tampoco abre no tiene nada que conservar.
      assertThat(e).isNotInstanceOf(AssertionError.class);
    }
    return escritos;
  }

  private static void agregar(String libro, Sheet hoja, Cell celda, List<Escrito> escritos) {
    int fila = celda.getRowIndex();
    if (fila == 0 || celda.getCellType() != CellType.STRING || !seImprime(hoja, celda)) {
      return;
    }
    CLAVE_DE_CIFRA
        .splitAsStream(celda.getStringCellValue())
        .map(ConservacionIT::plano)
        .map(ConservacionIT::impreso)
        .filter(t -> !t.isEmpty())
        .forEach(t -> escritos.add(new Escrito(libro, hoja.getSheetName(), fila + 1, t)));
  }

  /** Lo que cada hoja tiene para el documento: lo demás son claves. */
  private static boolean seImprime(Sheet hoja, Cell celda) {
    var encabezados = hoja.getRow(0);
    var encabezado = encabezados == null ? null : encabezados.getCell(celda.getColumnIndex());
    String columna = encabezado == null ? "" : encabezado.toString().strip();
    return switch (hoja.getSheetName()) {
      case "Narrativa" -> columna.matches("Texto|Nota") && !deTabla(celda);
      case "Pendientes", "Presentación" -> columna.equals("Texto");
      case "Sin actividad" -> columna.equals("Motivo");
      case "Acuerdos" -> columna.matches("Folio|Asunto");
      default -> hoja.getSheetName().matches("\\d.*");
    };
  }

  private static boolean deTabla(Cell celda) {
    for (Cell otra : celda.getRow()) {
      if (otra.getCellType() == CellType.STRING && otra.getStringCellValue().equals("tabla")) {
        return true;
      }
    }
    return false;
  }

  /** Una fecha se imprime en letra, con día de la semana o sin él según su columna. */
  private static String impreso(String texto) {
    var fecha = FECHA.matcher(texto);
    if (fecha.matches()) {
      return fecha.group(1);
    }
    return texto.matches("\\d{4}-\\d{2}-\\d{2}")
        ? EscritorDeFechas.dia(LocalDate.parse(texto))
        : texto;
  }

  private static String plano(String texto) {
    return texto.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
