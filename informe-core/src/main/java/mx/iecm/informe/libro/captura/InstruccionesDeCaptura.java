package mx.iecm.informe.libro.captura;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.modelo.LineaAccion;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** La primera hoja: qué hacer, cómo va cada hoja y cómo va cada línea, con cuentas vivas. */
final class InstruccionesDeCaptura {

  private static final int[] ANCHOS = {11, 70, 22, 14, 14, 14, 34};
  private static final int ANCHO_DE_CARACTER = 256;
  private static final int COLUMNAS = ANCHOS.length;
  private static final int CARACTERES_POR_LINEA = 205;
  private static final float PUNTOS = 15;
  private static final int LARGO = 500;

  private final LibroDeCaptura libro;
  private final XSSFSheet hoja;
  private final List<CuentaDeHoja> cuentas;
  private final Map<String, String> renglonesDeTabla = new HashMap<>();
  private int filas;

  InstruccionesDeCaptura(LibroDeCaptura libro, XSSFSheet hoja, List<CuentaDeHoja> cuentas) {
    this.libro = libro;
    this.hoja = hoja;
    this.cuentas = List.copyOf(cuentas);
  }

  void escribir() {
    for (int i = 0; i < COLUMNAS; i++) {
      hoja.setColumnWidth(i, ANCHOS[i] * ANCHO_DE_CARACTER);
    }
    presentar();
    explicar();
    contarHojas();
    contarLineas();
  }

  private void presentar() {
    var captura = libro.captura();
    var periodo = captura.periodo();
    ancho(
        "Captura del informe de %s, periodo %s"
            .formatted(captura.programa().organo().siglas(), periodo.clave()),
        libro.estilos().titulo());
    ancho(
        "%s · %s · del %s al %s"
            .formatted(
                captura.area().siglas(),
                captura.area().nombre(),
                EscritorDeFechas.dia(periodo.inicio()),
                EscritorDeFechas.dia(periodo.fin())),
        libro.estilos().seccion());
    filas++;
  }

  private void explicar() {
    ancho("Qué hacer", libro.estilos().seccion());
    int paso = 1;
    for (String que : pasos()) {
      ancho(paso++ + ". " + que, libro.estilos().parrafo());
    }
    filas++;
  }

  private List<String> pasos() {
    boolean conPromesas = libro.poi().getSheet(CompromisosDeCaptura.HOJA) != null;
    return List.of(
        "Llene las hojas de abajo. La fila gris bajo los encabezados dice qué va en cada columna;"
            + " los encabezados oscuros son de columnas obligatorias. Se pinta la celda que falta en"
            + " un renglón empezado.",
        "Cada línea tiene su renglón en Narrativa y en Pendientes; agregue los que necesite con la"
            + " misma línea. Si una línea no tiene nada que informar, diga por qué en Sin actividad:"
            + " entonces su renglón en blanco no importa.",
        conPromesas
            ? "En _Compromisos está lo que quedó pendiente el periodo anterior. Cada promesa tiene en"
                + " Narrativa un renglón con un comentario que la recuerda: conteste ahí si se cumplió."
            : "En Pendientes, lo que lleve Cantidad y Unidad es una promesa: el periodo siguiente se le"
                + " recordará.",
        "Una línea compartida la informan varias áreas, y cada una de sus tablas la llena solo una de"
            + " ellas: pónganse de acuerdo y dejen vacía la hoja de las demás.",
        "En Narrativa y Pendientes, {clave} escribe una cifra del programa; {clave:letra}, con letra.",
        "Puede insertar, borrar, ordenar y filtrar renglones. Inserte debajo del primero y, si copia de"
            + " otro libro, pegue solo los valores. No cambie los nombres de las hojas ni los"
            + " encabezados.",
        "Guarde como libro de Excel (.xlsx), sin contraseña y con el mismo nombre.");
  }

  private void ancho(String texto, XSSFCellStyle estilo) {
    String corto = texto.length() <= LARGO ? texto : texto.substring(0, LARGO) + "…";
    var fila = hoja.createRow(filas);
    fila.createCell(0).setCellValue(corto);
    fila.getCell(0).setCellStyle(estilo);
    if (estilo.equals(libro.estilos().parrafo())) {
      fila.setHeightInPoints((1 + corto.length() / CARACTERES_POR_LINEA) * PUNTOS);
    }
    hoja.addMergedRegion(new CellRangeAddress(filas, filas, 0, COLUMNAS - 1));
    filas++;
  }

  private void contarHojas() {
    ancho("Cómo va cada hoja", libro.estilos().seccion());
    encabezados(List.of("Tabla", "Hoja", "", "Renglones", "Faltan"));
    int primera = filas + 1;
    cuentas.forEach(this::contarHoja);
    var total = hoja.createRow(filas++);
    celda(total, 1, "Total", libro.estilos().encabezado(false));
    celda(total, 2, "", libro.estilos().encabezado(false));
    int faltan = cuentas.stream().mapToInt(CuentaDeHoja::alAbrir).sum();
    formula(total, 3, "SUM(D%d:D%d)".formatted(primera, filas - 1), 0);
    formula(total, 4, "SUM(E%d:E%d)".formatted(primera, filas - 1), faltan);
    filas++;
  }

  private void contarHoja(CuentaDeHoja cuenta) {
    var fila = hoja.createRow(filas++);
    celda(fila, 0, cuenta.deTabla() ? cuenta.tabla() : "", libro.estilos().renglon());
    var enlace = celda(fila, 1, cuenta.hoja(), libro.estilos().vinculo());
    var destino = libro.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    destino.setAddress(CuentaDeHoja.entreComillas(cuenta.hoja()) + "!A1");
    enlace.setHyperlink(destino);
    celda(fila, 2, "", libro.estilos().renglon());
    if (cuenta.renglones().isEmpty()) {
      celda(fila, 3, "", libro.estilos().cuenta());
    } else {
      formula(fila, 3, cuenta.renglones(), 0);
      renglonesDeTabla.put(cuenta.tabla(), "D" + filas);
    }
    formula(fila, 4, cuenta.faltan(), cuenta.alAbrir());
  }

  private void contarLineas() {
    ancho("Cómo va cada línea", libro.estilos().seccion());
    encabezados(
        List.of(
            "Línea", "Título", "La comparte", "Narrativa", "En tablas", "Pendientes", "Le falta"));
    libro.captura().lineas().forEach(this::contarLinea);
  }

  private void contarLinea(LineaAccion linea) {
    var fila = hoja.createRow(filas++);
    String clave = "$A" + filas;
    var acompanan = libro.captura().acompanan(linea);
    celda(fila, 0, linea.clave(), libro.estilos().renglon());
    celda(fila, 1, linea.titulo(), libro.estilos().renglon());
    fila.setHeightInPoints(
        Math.min(1 + linea.titulo().length() * 4 / (ANCHOS[1] * 5), 10) * PUNTOS);
    celda(fila, 2, String.join(", ", acompanan), libro.estilos().renglon());
    formula(fila, 3, NarradoDeLinea.formula(clave), 0);
    if (linea.tablas().isEmpty()) {
      celda(fila, 4, "", libro.estilos().cuenta());
    } else {
      formula(fila, 4, enTablas(linea), 0);
    }
    formula(fila, 5, NarradoDeLinea.pendientes(clave), 0);
    var estado = fila.createCell(6);
    estado.setCellStyle(libro.estilos().renglon());
    estado.setCellFormula(estado(clave));
    estado.setCellValue("resultado y pendiente");
  }

  private String enTablas(LineaAccion linea) {
    return linea.tablas().stream()
        .map(t -> renglonesDeTabla.getOrDefault(t.clave(), "0"))
        .collect(Collectors.joining(",", "SUM(", ")"));
  }

  private String estado(String clave) {
    String resultado =
        "SUM(D%d:E%d)+%s".formatted(filas, filas, NarradoDeLinea.callada(clave, "IV"));
    String pendiente = "F%d+%s".formatted(filas, NarradoDeLinea.callada(clave, "V"));
    return ("IF(%s>0,IF(%s>0,\"nada\",\"pendiente\"),"
            + "IF(%s>0,\"resultado\",\"resultado y pendiente\"))")
        .formatted(resultado, pendiente, pendiente);
  }

  private void encabezados(List<String> nombres) {
    var fila = hoja.createRow(filas++);
    for (int i = 0; i < nombres.size(); i++) {
      celda(fila, i, nombres.get(i), libro.estilos().encabezado(true));
    }
  }

  private static XSSFCell celda(XSSFRow fila, int columna, String texto, XSSFCellStyle estilo) {
    var celda = fila.createCell(columna);
    celda.setCellStyle(estilo);
    if (!texto.isEmpty()) {
      celda.setCellValue(texto);
    }
    return celda;
  }

  private void formula(XSSFRow fila, int columna, String formula, int valor) {
    var celda = fila.createCell(columna);
    celda.setCellStyle(libro.estilos().cuenta());
    celda.setCellFormula(formula);
    celda.setCellValue(valor);
  }
}
