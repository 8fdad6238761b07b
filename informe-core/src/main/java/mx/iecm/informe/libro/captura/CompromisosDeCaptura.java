package mx.iecm.informe.libro.captura;

import java.util.List;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Pendiente;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Lo que el área dejó pendiente el periodo anterior, a la vista mientras contesta. Es una hoja del
 * producto: se lee en Excel y no al recibir el libro.
 */
final class CompromisosDeCaptura {

  static final String HOJA = "_Compromisos";

  private static final List<String> ENCABEZADOS =
      List.of("Línea", "Lo que quedó pendiente", "Cantidad", "Unidad", "En Narrativa");
  private static final int[] ANCHOS = {12, 80, 12, 22, 26};
  private static final int ANCHO_DE_CARACTER = 256;
  private static final String SIN_CONTESTAR = "Sin contestar";

  private final LibroDeCaptura libro;
  private final XSSFSheet hoja;
  private int filas;

  private CompromisosDeCaptura(LibroDeCaptura libro) {
    this.libro = libro;
    this.hoja = libro.hoja(HOJA);
  }

  /** Escribe la hoja, si el periodo anterior dejó algo pendiente en las líneas del área. */
  static void escribir(LibroDeCaptura libro) {
    var captura = libro.captura();
    boolean hay = captura.claves().stream().anyMatch(l -> !captura.pendientesDe(l).isEmpty());
    if (hay) {
      new CompromisosDeCaptura(libro).escribir();
    }
  }

  private void escribir() {
    var encabezados = hoja.createRow(filas++);
    for (int i = 0; i < ENCABEZADOS.size(); i++) {
      hoja.setColumnWidth(i, ANCHOS[i] * ANCHO_DE_CARACTER);
      encabezados.createCell(i).setCellValue(ENCABEZADOS.get(i));
      encabezados.getCell(i).setCellStyle(libro.estilos().encabezado(true));
    }
    hoja.createFreezePane(0, 1);
    for (LineaAccion linea : libro.captura().lineas()) {
      libro.captura().pendientesDe(linea.clave()).forEach(p -> escribir(linea, p));
    }
  }

  private void escribir(LineaAccion linea, Pendiente pendiente) {
    var fila = hoja.createRow(filas++);
    texto(fila, linea.clave());
    texto(fila, pendiente.texto().escrito());
    var promesa = pendiente.promesas().stream().findFirst();
    texto(fila, promesa.map(p -> Numeros.enCifras(p.cantidad())).orElse(""));
    texto(fila, promesa.map(Pendiente.Promesa::unidad).orElse(""));
    var estado = fila.createCell(fila.getLastCellNum());
    estado.setCellStyle(libro.estilos().renglon());
    estado.setCellFormula(
        "IF(%s>0,\"La línea ya tiene texto\",\"%s\")"
            .formatted(NarradoDeLinea.formula("$A" + filas), SIN_CONTESTAR));
    estado.setCellValue(SIN_CONTESTAR);
  }

  private void texto(XSSFRow fila, String texto) {
    var celda = fila.createCell(Math.max(fila.getLastCellNum(), 0));
    celda.setCellStyle(libro.estilos().renglon());
    if (!texto.isEmpty()) {
      celda.setCellValue(texto);
    }
  }
}
