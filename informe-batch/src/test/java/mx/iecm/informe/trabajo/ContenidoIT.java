package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.iecm.informe.consola.Orden;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.xml.InformeXml;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** El documento y el XML del caso real, contra lo que sus libros dicen. */
class ContenidoIT {

  private static final Pattern CLAVE_DE_CIFRA = Pattern.compile("\\{[^}]*}");

  private final Path salida;

  ContenidoIT(@TempDir Path salida) {
    this.salida = salida;
  }

  @Test
  void elCasoRealDiceLoQueDicenSusLibros() throws IOException {
    var dicho = Orden.correr("compilar", CasoDeMuestra.COMPLETO, "--salida", salida);

    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    try (var lector = Json.createReader(Files.newInputStream(salida.resolve("dictamen.json")))) {
      var dictamen = lector.readObject();
      assertThat(dictamen.getJsonObject("cuentas").getInt("E")).isZero();
      assertThat(dictamen.getInt("renglones")).isEqualTo(202);
    }
    var docx = DocxLeido.de(salida.resolve("informe.docx"));
    assertThat(docx.conEstilo("Heading1"))
        .hasSize(5)
        .satisfiesExactly(
            t -> assertThat(t).isEqualTo("Presentación"),
            t -> assertThat(t).startsWith("Sesiones de la Comisión").endsWith(" y Asistencia"),
            t -> assertThat(t).isEqualTo("Acuerdos y puntos presentados a la Comisión"),
            t -> assertThat(t).isEqualTo("Actividades realizadas"),
            t -> assertThat(t).isEqualTo("Actividades pendientes"));
    assertThat(docx.tablas()).hasSize(19);
    assertThat(docx.tablas().subList(2, 19))
        .extracting(t -> t.size() - 1)
        .containsExactly(12, 15, 8, 8, 4, 13, 12, 6, 12, 15, 5, 20, 43, 3, 10, 8, 8);
    assertThat(docx.tablas().get(0)).as("integrantes").hasSize(1 + 4);
    assertThat(docx.tablas().get(1)).as("asistencia").hasSize(2 + 21);
    cadaRenglonEstaEnElDocumento(docx);
    elXmlDiceLoMismoQueElDocumento(docx);
  }

  /** Nada de lo que un área escribió en sus tablas, su narrativa o sus pendientes se pierde. */
  private void cadaRenglonEstaEnElDocumento(DocxLeido docx) throws IOException {
    String todo = plano(docx.todo());
    var perdidos = new ArrayList<String>();
    int vistos = 0;
    for (Path entrega : new Caso(CasoDeMuestra.COMPLETO).entregas()) {
      try (var libro = WorkbookFactory.create(entrega.toFile(), null, true)) {
        for (Sheet hoja : libro) {
          for (String texto : textos(hoja)) {
            if (!todo.contains(texto)) {
              perdidos.add(entrega.getFileName() + " › " + hoja.getSheetName() + ": " + texto);
            }
            vistos++;
          }
        }
      }
    }
    assertThat(perdidos).isEmpty();
    assertThat(vistos).as("textos comprobados").isGreaterThan(300);
  }

  /** Los textos de una hoja que el documento debe mostrar tal cual. */
  private static List<String> textos(Sheet hoja) {
    var textos = new ArrayList<String>();
    String nombre = hoja.getSheetName();
    for (Row renglon : hoja) {
      if (renglon.getRowNum() == 0) {
        continue;
      }
      if (nombre.matches("\\d.*")) {
        for (Cell celda : renglon) {
          boolean nota = texto(hoja.getRow(0).getCell(celda.getColumnIndex())).equals("Nota");
          if (!nota) {
            textos.add(texto(celda));
          }
        }
      } else if (nombre.equals("Pendientes")) {
        textos.add(texto(renglon.getCell(3)));
      } else if (nombre.equals("Narrativa") && !texto(renglon.getCell(2)).equals("tabla")) {
        textos.add(texto(renglon.getCell(3)));
      } else if (nombre.equals("Sin actividad")) {
        textos.add(texto(renglon.getCell(2)));
      }
    }
    return textos.stream()
        .flatMap(t -> CLAVE_DE_CIFRA.splitAsStream(t))
        .map(ContenidoIT::plano)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private static String texto(@Nullable Cell celda) {
    return celda == null || celda.getCellType() != CellType.STRING
        ? ""
        : celda.getStringCellValue();
  }

  private static String plano(String texto) {
    return texto.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private void elXmlDiceLoMismoQueElDocumento(DocxLeido docx) throws IOException {
    Informe informe;
    try (var en = Files.newInputStream(salida.resolve("informe.xml"))) {
      informe = InformeXml.leer(en);
    }
    var tablas = docx.tablas().subList(2, 19);
    assertThat(informe.cuadros()).hasSize(17);
    for (int i = 0; i < 17; i++) {
      var cuadro = informe.cuadros().get(i);
      var tabla = informe.programa().tabla(cuadro.tabla()).orElseThrow();
      assertThat(cuadro.cuantos()).isEqualTo(cuadro.renglones().size());
      for (int r = 0; r < cuadro.renglones().size(); r++) {
        for (int c = 0; c < tabla.columnas().size(); c++) {
          String enDocumento = tablas.get(i).get(r + 1).get(c);
          String enXml = cuadro.renglones().get(r).celda(c).escrito();
          boolean combinada =
              tabla.combinar().contains(tabla.columnas().get(c).encabezado())
                  && enDocumento.isEmpty();
          if (tabla.columnas().get(c).tipo() == TipoColumna.CONSECUTIVO) {
            assertThat(enDocumento).isEqualTo((r + 1) + ".");
          } else if (!combinada) {
            assertThat(enDocumento).as(cuadro.tabla() + " renglón " + (r + 1)).isEqualTo(enXml);
          }
        }
      }
    }
    var parrafos = docx.parrafos().stream().map(DocxLeido.Parrafo::texto).toList();
    informe
        .acuerdos()
        .forEach(a -> assertThat(parrafos).anyMatch(p -> p.contains(a.asunto().escrito())));
    informe.resultados().stream()
        .flatMap(r -> r.pendientes().stream())
        .forEach(p -> assertThat(parrafos).contains(p.texto().escrito()));
    informe.resultados().stream()
        .flatMap(r -> r.realizado().stream())
        .filter(Bloque.Parrafo.class::isInstance)
        .forEach(p -> assertThat(parrafos).contains(((Bloque.Parrafo) p).texto().escrito()));
    assertThat(informe.cifra("folios_consultas").orElseThrow().valor()).isEqualByComparingTo("120");
  }
}
