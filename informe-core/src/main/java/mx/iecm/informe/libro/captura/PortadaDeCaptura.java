package mx.iecm.informe.libro.captura;

import java.util.List;
import mx.iecm.informe.libro.FormatoDeEntrega;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** La portada de una captura: lo que ya se sabe, puesto, y lo que falta por decir. */
final class PortadaDeCaptura {

  private static final int ANCHO_DE_CARACTER = 256;

  private final LibroDeCaptura libro;
  private final XSSFSheet hoja;
  private int filas;

  private PortadaDeCaptura(LibroDeCaptura libro) {
    this.libro = libro;
    this.hoja = libro.hoja("Portada");
  }

  static CuentaDeHoja escribir(LibroDeCaptura libro) {
    return new PortadaDeCaptura(libro).escribir();
  }

  private CuentaDeHoja escribir() {
    var captura = libro.captura();
    hoja.setColumnWidth(0, 24 * ANCHO_DE_CARACTER);
    hoja.setColumnWidth(1, 50 * ANCHO_DE_CARACTER);
    hoja.setColumnWidth(2, 60 * ANCHO_DE_CARACTER);
    var encabezados = hoja.createRow(filas++);
    for (var encabezado : List.of("Campo", "Valor")) {
      var celda = encabezados.createCell(Math.max(encabezados.getLastCellNum(), 0));
      celda.setCellValue(encabezado);
      celda.setCellStyle(libro.estilos().encabezado(true));
    }
    puesto("Formato", FormatoDeEntrega.VERSION);
    puesto("Órgano", captura.programa().organo().siglas());
    puesto("Periodo", captura.periodo().clave());
    puesto("Área", captura.area().siglas());
    String titular = captura.area().titular();
    String responsable =
        pedido("Responsable", titular, TipoColumna.TEXTO, "Quién responde de lo entregado.");
    String fecha =
        pedido("Fecha de entrega", "", TipoColumna.FECHA, "El día en que entrega este libro.");
    comprobarFecha();
    String faltan = "(LEN(TRIM(%s))=0)+(LEN(TRIM(%s))=0)".formatted(responsable, fecha);
    return new CuentaDeHoja("Portada", "Portada", "", "", 0)
        .debiendo(faltan, titular.isEmpty() ? 2 : 1);
  }

  private void puesto(String campo, String valor) {
    campo(campo, valor, libro.estilos().puesto(), "");
  }

  private String pedido(String campo, String valor, TipoColumna tipo, String ayuda) {
    campo(campo, valor, libro.estilos().dato(tipo), "Obligatorio. " + ayuda);
    return CuentaDeHoja.entreComillas("Portada") + "!$B$" + filas;
  }

  private void campo(String campo, String valor, XSSFCellStyle estilo, String ayuda) {
    var fila = hoja.createRow(filas++);
    fila.createCell(0).setCellValue(campo);
    fila.getCell(0).setCellStyle(libro.estilos().puesto());
    var celda = fila.createCell(1);
    celda.setCellStyle(estilo);
    if (!valor.isEmpty()) {
      celda.setCellValue(valor);
    }
    if (!ayuda.isEmpty()) {
      fila.createCell(2).setCellValue(" ");
      fila.getCell(2).setCellStyle(libro.estilos().ayuda(ayuda));
    }
  }

  private void comprobarFecha() {
    int ultima = filas - 1;
    var tabla = FormatoDeEntrega.PORTADA;
    var columna = tabla.columnas().get(tabla.columna("Fecha de entrega"));
    new ComprobacionesDeCaptura(libro, tabla)
        .poner(
            hoja,
            ColumnaDeCaptura.fija(columna, List.of(), "El día en que entrega este libro.", 50),
            false,
            new CellRangeAddressList(ultima, ultima, 1, 1));
  }
}
