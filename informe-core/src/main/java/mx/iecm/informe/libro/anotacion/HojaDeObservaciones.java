package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.hallazgo.Remedios;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.anotacion.EstilosAnotados.DeObservaciones;

/**
 * La hoja {@code Observaciones} de una copia: qué quiere decir cada color y un renglón por
 * hallazgo, con enlace a su celda.
 */
final class HojaDeObservaciones {

  static final String NOMBRE = "Observaciones";

  private static final int ENCABEZADO = 7;
  private static final int CELDAS = 20;

  /** Excel no guarda más en una celda. */
  private static final int LARGO = 32_000;

  private static final String PRINCIPIO =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="%s"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
      <sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="%d" topLeftCell="A%d" \
      activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
      <cols><col min="1" max="1" width="13" customWidth="1"/><col min="2" max="2" width="11" customWidth="1"/>\
      <col min="3" max="3" width="28" customWidth="1"/><col min="4" max="4" width="18" customWidth="1"/>\
      <col min="5" max="6" width="60" customWidth="1"/></cols><sheetData>""";

  private static final String FIN =
      "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\""
          + " footer=\"0.3\"/><pageSetup orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";

  private final Libro libro;
  private final EstilosAnotados estilos;
  private final Writer salida;
  private final StringBuilder enlaces = new StringBuilder();
  private int fila;

  private HojaDeObservaciones(Libro libro, EstilosAnotados estilos, Writer salida) {
    this.libro = libro;
    this.estilos = estilos;
    this.salida = salida;
  }

  /**
   * Escribe la hoja.
   *
   * @param aviso algo que decir antes de los hallazgos; {@code ""} si nada
   */
  static void escribir(
      Libro libro, List<Hallazgo> hallazgos, String aviso, EstilosAnotados estilos, Writer salida) {
    try {
      new HojaDeObservaciones(libro, estilos, salida).escribir(hallazgos, aviso);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void escribir(List<Hallazgo> hallazgos, String aviso) throws IOException {
    salida.write(PRINCIPIO.formatted(Vocabulario.HOJA_DE_CALCULO, ENCABEZADO, ENCABEZADO + 1));
    explicar(hallazgos, aviso);
    titulo("Gravedad", "Regla", "Hoja", "Celdas", "Qué se observó", "Cómo remediarlo");
    for (Hallazgo h : hallazgos) {
      renglon(h);
    }
    salida.write("</sheetData>");
    if (!enlaces.isEmpty()) {
      salida.write("<hyperlinks>" + enlaces + "</hyperlinks>");
    }
    salida.write(FIN);
  }

  private void explicar(List<Hallazgo> hallazgos, String aviso) throws IOException {
    String cuantas =
        hallazgos.isEmpty()
            ? "Nada que señalar en este libro."
            : "Observaciones: %s. Corrija las celdas de color y entregue este mismo libro."
                .formatted(Numeros.enCifras(BigDecimal.valueOf(hallazgos.size())));
    titulo(cuantas);
    for (Gravedad g : Gravedad.values()) {
      abrirFila();
      celda("A", de(DeObservaciones.de(g)), mayuscula(g.nombre()));
      celda("B", de(DeObservaciones.TEXTO), "");
      celda("C", de(DeObservaciones.TEXTO), significado(g));
      salida.write("</row>");
    }
    titulo(
        "Los colores, los comentarios y esta hoja los puso el programa y no se leen al recibir.");
    titulo(aviso);
  }

  private static String significado(Gravedad gravedad) {
    return switch (gravedad) {
      case ERROR -> "impide emitir el informe";
      case ADVERTENCIA -> "se corrige o se justifica";
      case NOTA -> "conviene saberlo";
    };
  }

  private static String mayuscula(String s) {
    return Character.toUpperCase(s.charAt(0)) + s.substring(1);
  }

  private void renglon(Hallazgo h) throws IOException {
    var lugar = h.lugar();
    String hoja = hoja(lugar);
    abrirFila();
    celda(
        "A",
        de(DeObservaciones.de(h.ficha().gravedad())),
        mayuscula(h.ficha().gravedad().nombre()));
    celda("B", de(DeObservaciones.TEXTO), h.ficha().id());
    boolean enHoja = !hoja.isEmpty() && lugar.celdas().isEmpty();
    celda("C", de(enHoja ? DeObservaciones.ENLACE : DeObservaciones.TEXTO), lugar.hoja());
    boolean enCelda = !hoja.isEmpty() && !lugar.celdas().isEmpty();
    celda("D", de(enCelda ? DeObservaciones.ENLACE : DeObservaciones.TEXTO), celdas(lugar));
    celda("E", de(DeObservaciones.TEXTO), Mensajes.texto(h));
    celda("F", de(DeObservaciones.TEXTO), Remedios.texto(h));
    salida.write("</row>");
    if (enHoja) {
      enlazar("C", hoja, "A1");
    } else if (enCelda) {
      String primera = lugar.celdas().get(0);
      enlazar(
          "D", hoja, Character.isDigit(primera.charAt(0)) ? "A" + primeraFila(primera) : primera);
    }
  }

  private static String primeraFila(String filas) {
    return filas.substring(0, Math.max(filas.indexOf(':'), 1));
  }

  /** El nombre de la hoja como está en el libro; {@code ""} si no está. */
  private String hoja(Lugar lugar) {
    return libro.hojas().stream()
        .filter(n -> Comparacion.iguales(n, lugar.hoja()))
        .findFirst()
        .orElse("");
  }

  private static String celdas(Lugar lugar) {
    var celdas = lugar.celdas();
    String primeras = String.join(", ", celdas.subList(0, Math.min(CELDAS, celdas.size())));
    int otras = celdas.size() - CELDAS;
    return otras > 0 ? primeras + " y " + otras + " más" : primeras;
  }

  private void enlazar(String columna, String hoja, String celdas) {
    String destino = "'" + hoja.replace("'", "''") + "'!" + celdas;
    enlaces
        .append("<hyperlink ref=\"")
        .append(columna)
        .append(fila)
        .append("\" location=\"")
        .append(Escapado.atributo(destino))
        .append("\"/>");
  }

  private int de(DeObservaciones estilo) {
    return estilos.de(estilo);
  }

  private void titulo(String... textos) throws IOException {
    abrirFila();
    for (int i = 0; i < textos.length; i++) {
      celda(String.valueOf((char) ('A' + i)), de(DeObservaciones.TITULO), textos[i]);
    }
    salida.write("</row>");
  }

  private void abrirFila() throws IOException {
    salida.write("<row r=\"" + ++fila + "\">");
  }

  private void celda(String columna, int estilo, String texto) throws IOException {
    if (!texto.isEmpty()) {
      String corto = texto.length() <= LARGO ? texto : texto.substring(0, LARGO) + "…";
      salida.write("<c r=\"" + columna + fila + "\" s=\"" + estilo + "\" t=\"inlineStr\"><is>");
      salida.write("<t xml:space=\"preserve\">" + Escapado.deCelda(corto) + "</t></is></c>");
    }
  }
}
