package mx.iecm.informe.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;

/**
 * Escribe un renglón como lo escribiría JAXB, a mano y sin guardar nada: un millón de renglones
 * pasa por aquí. Uno por línea, sin sangría.
 */
public final class EscritorDeRenglones {

  private static final byte[] RENGLON = Tinta.bytes("<renglon fila=\"");
  private static final byte[] FIN_RENGLON = Tinta.bytes("</renglon>\n");
  private static final byte[] CELDA = Tinta.bytes("<c");
  private static final byte[] FIN_CELDA = Tinta.bytes("</c>");
  private static final byte[] FECHA = Tinta.bytes(" fecha=\"");
  private static final byte[] NUMERO = Tinta.bytes(" numero=\"");
  private static final byte[] INICIO = Tinta.bytes(" inicio=\"");
  private static final byte[] FIN = Tinta.bytes(" fin=\"");
  private static final byte[] CIERRE = Tinta.bytes("\"");
  private static final byte[] MAYOR = Tinta.bytes(">");
  private static final byte[] VACIO = Tinta.bytes("/>");
  private static final int CIFRAS_DE_LONG = 18;

  private EscritorDeRenglones() {}

  /**
   * Agrega el renglón a {@code tinta}, con su salto de línea.
   *
   * @throws IllegalArgumentException si tiene algo que el esquema no admite; véase {@link
   *     InformeXml#escribir}. Entonces la tinta queda a medio renglón
   */
  public static void escribir(Renglon renglon, Tinta tinta) {
    tinta.marca(RENGLON);
    tinta.entero(Lexico.fila(renglon.fila()), 1);
    tinta.marca(CIERRE);
    List<Celda> celdas = renglon.celdas();
    boolean conNota = !renglon.nota().equals(Texto.VACIO);
    if (celdas.isEmpty() && !conNota) {
      tinta.marca("/>\n");
      return;
    }
    tinta.marca(MAYOR);
    for (int i = 0; i < celdas.size(); i++) {
      celda(celdas.get(i), tinta);
    }
    if (conNota) {
      tinta.marca("<nota>");
      texto(renglon.nota(), tinta);
      tinta.marca("</nota>");
    }
    tinta.marca(FIN_RENGLON);
  }

  private static void celda(Celda celda, Tinta tinta) {
    tinta.marca(CELDA);
    Texto texto = celda.texto();
    boolean sinTexto = texto.escrito().isEmpty();
    boolean conFechas = valor(celda.valor(), sinTexto, tinta);
    if (sinTexto && texto.formatos().isEmpty() && !conFechas) {
      tinta.marca(VACIO);
      return;
    }
    tinta.marca(MAYOR);
    texto(texto, tinta);
    if (conFechas) {
      EscritorDeFechas.escribir((Fechas) celda.valor(), tinta);
    }
    tinta.marca(FIN_CELDA);
  }

  /**
   * @return si son fechas que no caben en un atributo
   */
  private static boolean valor(Valor valor, boolean sinTexto, Tinta tinta) {
    if (valor instanceof Fechas f) {
      if (!FechasXml.unDiaSinTropiezos(f)) {
        return true;
      }
      atributo(FECHA, f.tramos().get(0).inicio(), tinta);
    } else if (valor instanceof Valor.Numero n) {
      numero(n.cantidad(), tinta);
    } else if (valor instanceof Valor.Horario h) {
      atributo(INICIO, h.inicio(), tinta);
      if (!h.fin().equals(h.inicio())) {
        atributo(FIN, h.fin(), tinta);
      }
    } else {
      clase(valor, sinTexto, tinta);
    }
    return false;
  }

  private static void clase(Valor valor, boolean sinTexto, Tinta tinta) {
    if (valor instanceof Valor.OtroTipo) {
      tinta.atributo("clase", CeldaXml.OTRO_TIPO);
    } else if (valor instanceof Valor.Ilegible) {
      tinta.atributo("clase", CeldaXml.ILEGIBLE);
    } else if (valor instanceof Valor.Vacio && !sinTexto) {
      tinta.atributo("clase", CeldaXml.VACIO);
    } else if (valor instanceof Valor.Letra && sinTexto) {
      tinta.atributo("clase", CeldaXml.LETRA);
    }
  }

  private static void numero(BigDecimal cantidad, Tinta tinta) {
    tinta.marca(NUMERO);
    if (cantidad.scale() == 0 && cantidad.precision() <= CIFRAS_DE_LONG) {
      tinta.entero(cantidad.longValue(), 1);
    } else {
      tinta.marca(Lexico.cifra(cantidad));
    }
    tinta.marca(CIERRE);
    if (cantidad.scale() < 0) {
      tinta.atributo("escala", Integer.toString(cantidad.scale()));
    }
  }

  private static void atributo(byte[] nombre, LocalDate fecha, Tinta tinta) {
    tinta.marca(nombre);
    Lexico.fecha(fecha, tinta);
    tinta.marca(CIERRE);
  }

  private static void atributo(byte[] nombre, LocalTime hora, Tinta tinta) {
    tinta.marca(nombre);
    Lexico.hora(hora, tinta);
    tinta.marca(CIERRE);
  }

  private static void texto(Texto texto, Tinta tinta) {
    String escrito = texto.escrito();
    int hecho = 0;
    for (int i = 0; i < texto.formatos().size(); i++) {
      Formato formato = texto.formatos().get(i);
      TextoXml.comprobar(formato, hecho, texto);
      tinta.texto(escrito, hecho, formato.desde());
      aspecto(formato, escrito, tinta);
      hecho = formato.hasta();
    }
    tinta.texto(escrito, hecho, escrito.length());
  }

  private static void aspecto(Formato formato, String escrito, Tinta tinta) {
    tinta.marca("<t");
    tinta.marca(formato.negrita() ? " negrita=\"true\"" : "");
    tinta.marca(formato.cursiva() ? " cursiva=\"true\"" : "");
    tinta.marca(formato.subrayado() ? " subrayado=\"true\"" : "");
    if (!formato.enlace().isEmpty()) {
      tinta.atributo("enlace", formato.enlace());
    }
    if (formato.desde() == formato.hasta()) {
      tinta.marca(VACIO);
      return;
    }
    tinta.marca(MAYOR);
    tinta.texto(escrito, formato.desde(), formato.hasta());
    tinta.marca("</t>");
  }
}
