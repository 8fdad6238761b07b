package mx.iecm.informe.libro.captura;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** El aspecto de las celdas de una captura; cada uno se crea la primera vez que se pide. */
final class EstilosDeCaptura {

  private static final String AZUL = "1F3864";
  private static final String CELESTE = "D9E2F3";
  private static final String GRIS = "F2F2F2";
  private static final String BORDE = "BFBFBF";
  private static final String TENUE = "595959";
  private static final String BLANCO = "FFFFFF";
  private static final String NEGRO = "000000";

  private static final String TEXTO = "@";
  private static final String DIA = "[$-80A]d\" de \"mmmm\" de \"yyyy";
  private static final String DIA_CON_SEMANA = "[$-80A]dddd\" \"d\" de \"mmmm\" de \"yyyy";
  private static final int LARGO_DE_FORMATO = 240;

  private final XSSFWorkbook libro;
  private final XSSFFont comun;
  private final Map<String, XSSFCellStyle> hechos = new HashMap<>();

  EstilosDeCaptura(XSSFWorkbook libro) {
    this.libro = libro;
    this.comun = letra(11, false, NEGRO);
  }

  private XSSFCellStyle estilo(String nombre, Consumer<XSSFCellStyle> aspecto) {
    Supplier<XSSFCellStyle> nuevo =
        () -> {
          var estilo = libro.createCellStyle();
          estilo.setVerticalAlignment(VerticalAlignment.TOP);
          estilo.setFont(comun);
          aspecto.accept(estilo);
          return estilo;
        };
    return hechos.computeIfAbsent(nombre, n -> nuevo.get());
  }

  private XSSFFont letra(int puntos, boolean negrita, String color) {
    var letra = libro.createFont();
    letra.setFontName("Calibri");
    letra.setFontHeightInPoints((short) puntos);
    letra.setBold(negrita);
    letra.setColor(color(color));
    return letra;
  }

  private static XSSFColor color(String hexadecimal) {
    int rgb = Integer.parseInt(hexadecimal, 16);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }

  private static void rellenar(XSSFCellStyle estilo, String color) {
    estilo.setFillForegroundColor(color(color));
    estilo.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static void enmarcar(XSSFCellStyle estilo) {
    estilo.setBorderBottom(BorderStyle.THIN);
    estilo.setBorderTop(BorderStyle.THIN);
    estilo.setBorderLeft(BorderStyle.THIN);
    estilo.setBorderRight(BorderStyle.THIN);
    estilo.setBottomBorderColor(color(BORDE));
    estilo.setTopBorderColor(color(BORDE));
    estilo.setLeftBorderColor(color(BORDE));
    estilo.setRightBorderColor(color(BORDE));
  }

  /** El formato con ese código. */
  private short formato(String codigo) {
    return libro.createDataFormat().getFormat(codigo);
  }

  XSSFCellStyle titulo() {
    return estilo("título", e -> e.setFont(letra(16, true, AZUL)));
  }

  XSSFCellStyle seccion() {
    return estilo("sección", e -> e.setFont(letra(12, true, AZUL)));
  }

  XSSFCellStyle parrafo() {
    return estilo("párrafo", e -> e.setWrapText(true));
  }

  /** Encabezado: oscuro si la columna es obligatoria, claro si no. */
  XSSFCellStyle encabezado(boolean obligatoria) {
    return estilo(
        "encabezado " + obligatoria,
        e -> {
          e.setFont(letra(11, true, obligatoria ? BLANCO : AZUL));
          rellenar(e, obligatoria ? AZUL : CELESTE);
          enmarcar(e);
          e.setWrapText(true);
          e.setVerticalAlignment(VerticalAlignment.CENTER);
        });
  }

  /**
   * La ayuda de una columna. La celda no dice más que un espacio, que para quien la lee es nada; lo
   * que se ve lo pone su formato.
   */
  XSSFCellStyle ayuda(String texto) {
    String visible = texto.replace('"', '”').replaceAll("\\s+", " ");
    return estilo(
        "ayuda " + visible,
        e -> {
          e.setDataFormat(formato(";;;\"" + corto(visible) + "\""));
          e.setFont(letra(9, false, TENUE));
          rellenar(e, GRIS);
          enmarcar(e);
          e.setWrapText(true);
        });
  }

  private static String corto(String visible) {
    return visible.length() <= LARGO_DE_FORMATO
        ? visible
        : visible.substring(0, LARGO_DE_FORMATO) + "…";
  }

  /** Una celda para capturar un dato de ese tipo. */
  XSSFCellStyle dato(TipoColumna tipo) {
    return estilo(
        "dato " + tipo,
        e -> {
          e.setDataFormat(formato(codigo(tipo)));
          e.setLocked(false);
          e.setWrapText(true);
          enmarcar(e);
        });
  }

  /** Lo que Excel cambiaría por su cuenta (una lista de fechas, un folio, 1-2) va como texto. */
  private static String codigo(TipoColumna tipo) {
    return switch (tipo) {
      case FECHA -> DIA;
      case FECHA_CON_DIA -> DIA_CON_SEMANA;
      case TEXTO, FECHAS, PERIODO, HORA, FOLIO, LISTA -> TEXTO;
      case CONSECUTIVO, TEXTO_LARGO, NUMERO, ENLACE -> "General";
    };
  }

  /** Una celda que no es de ninguna columna, y tampoco estorba para insertar o borrar filas. */
  XSSFCellStyle fuera() {
    return estilo("fuera", e -> e.setLocked(false));
  }

  /** El resto de las filas de encabezado y de ayuda, donde no se agregan columnas. */
  XSSFCellStyle cerrado() {
    return estilo("cerrado", e -> e.setLocked(true));
  }

  /** Un dato ya puesto, que no se cambia. */
  XSSFCellStyle puesto() {
    return estilo(
        "puesto",
        e -> {
          e.setDataFormat(formato(TEXTO));
          e.setWrapText(true);
          rellenar(e, GRIS);
          enmarcar(e);
        });
  }

  XSSFCellStyle renglon() {
    return estilo(
        "renglón",
        e -> {
          e.setWrapText(true);
          enmarcar(e);
        });
  }

  XSSFCellStyle cuenta() {
    return estilo(
        "cuenta",
        e -> {
          e.setAlignment(HorizontalAlignment.CENTER);
          enmarcar(e);
        });
  }

  XSSFCellStyle vinculo() {
    return estilo(
        "vínculo",
        e -> {
          var letra = letra(11, false, "0563C1");
          letra.setUnderline(XSSFFont.U_SINGLE);
          e.setFont(letra);
          e.setWrapText(true);
          enmarcar(e);
        });
  }
}
