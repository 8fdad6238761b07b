package mx.iecm.informe.documento;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Mencion;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.origen.Marca;
import mx.iecm.informe.xml.Tinta;

/** Escribe los textos como corridas de Word: negritas, cursivas, subrayados, enlaces y saltos. */
final class Corridas {

  private static final byte[] ABRE = Tinta.bytes("<w:r><w:t>");
  private static final byte[] ABRE_CON_ESPACIOS = Tinta.bytes("<w:r><w:t xml:space=\"preserve\">");
  private static final byte[] CIERRA = Tinta.bytes("</w:t></w:r>");
  private static final Pattern DIRECCION =
      Pattern.compile("https?://[^\\s<>\"“”«»]+[^\\s<>\"“”«».,;:)\\]]");

  private final Vinculos vinculos;
  private final Optional<Marcas> marcas;

  Corridas(Vinculos vinculos) {
    this(vinculos, Optional.empty());
  }

  /** Las de una parte donde las cifras del programa quedan marcadas. */
  Corridas(Vinculos vinculos, Marcas marcas) {
    this(vinculos, Optional.of(marcas));
  }

  private Corridas(Vinculos vinculos, Optional<Marcas> marcas) {
    this.vinculos = vinculos;
    this.marcas = marcas;
  }

  void escribir(Texto texto, Tinta tinta) {
    if (texto.menciones().isEmpty() || marcas.isEmpty()) {
      sinMarcas(texto, tinta);
    } else {
      conMarcas(texto, marcas.get(), tinta);
    }
  }

  private void conMarcas(Texto texto, Marcas marcas, Tinta tinta) {
    int hecho = 0;
    for (Mencion m : texto.menciones()) {
      if (enDireccion(texto.escrito(), m)) {
        continue;
      }
      sinMarcas(texto.tramo(hecho, m.desde()), tinta);
      var cifra = texto.tramo(m.desde(), m.hasta());
      int id = marcas.abrir(Marca.Clase.CIFRA, m.cifra(), cifra.escrito(), tinta);
      sinMarcas(cifra, tinta);
      Marcas.cerrar(id, tinta);
      hecho = m.hasta();
    }
    sinMarcas(texto.tramo(hecho, texto.escrito().length()), tinta);
  }

  /** Una cifra dentro de una dirección no se marca: partida, dejaría de ser enlace. */
  private static boolean enDireccion(String escrito, Mencion m) {
    return escrito.contains("://")
        && DIRECCION
            .matcher(escrito)
            .results()
            .anyMatch(d -> d.start() < m.hasta() && m.desde() < d.end());
  }

  private void sinMarcas(Texto texto, Tinta tinta) {
    String escrito = texto.escrito();
    int hecho = 0;
    for (Formato f : texto.formatos()) {
      llano(escrito, hecho, f.desde(), tinta);
      conAspecto(escrito, f, tinta);
      hecho = f.hasta();
    }
    llano(escrito, hecho, escrito.length(), tinta);
  }

  /** Un tramo sin aspecto, salvo las direcciones que traiga, que se vuelven enlaces. */
  private void llano(String escrito, int desde, int hasta, Tinta tinta) {
    int hecho = desde;
    if (escrito.indexOf("://", desde) >= 0) {
      Matcher m = DIRECCION.matcher(escrito).region(desde, hasta);
      while (m.find()) {
        corrida(escrito, hecho, m.start(), "", tinta);
        enlace(escrito, m.start(), m.end(), m.group(), "", tinta);
        hecho = m.end();
      }
    }
    corrida(escrito, hecho, hasta, "", tinta);
  }

  private void conAspecto(String escrito, Formato f, Tinta tinta) {
    String aspecto =
        (f.negrita() ? "<w:b/><w:bCs/>" : "")
            + (f.cursiva() ? "<w:i/><w:iCs/>" : "")
            + (f.subrayado() ? "<w:u w:val=\"single\"/>" : "");
    if (f.enlace().isEmpty()) {
      corrida(escrito, f.desde(), f.hasta(), aspecto, tinta);
    } else {
      enlace(escrito, f.desde(), f.hasta(), f.enlace(), aspecto, tinta);
    }
  }

  private void enlace(
      String escrito, int desde, int hasta, String direccion, String aspecto, Tinta tinta) {
    var id = vinculos.id(direccion);
    if (id.isEmpty()) {
      corrida(escrito, desde, hasta, aspecto, tinta);
      return;
    }
    tinta.marca("<w:hyperlink");
    tinta.atributo("r:id", id.get());
    tinta.marca(" w:history=\"1\">");
    String estilo = "<w:rStyle w:val=\"" + Estilo.ENLACE.id() + "\"/>";
    corrida(escrito, desde, hasta, estilo + aspecto, tinta);
    tinta.marca("</w:hyperlink>");
  }

  private static void corrida(String escrito, int desde, int hasta, String aspecto, Tinta tinta) {
    if (desde >= hasta) {
      return;
    }
    boolean unaLinea = saltoDesde(escrito, desde, hasta) == hasta;
    if (unaLinea && aspecto.isEmpty()) {
      tinta.marca(conEspacios(escrito, desde, hasta) ? ABRE_CON_ESPACIOS : ABRE);
      tinta.texto(escrito, desde, hasta);
      tinta.marca(CIERRA);
      return;
    }
    tinta.marca("<w:r>");
    if (!aspecto.isEmpty()) {
      tinta.marca("<w:rPr>");
      tinta.marca(aspecto);
      tinta.marca("</w:rPr>");
    }
    for (int i = desde; i < hasta; ) {
      int salto = saltoDesde(escrito, i, hasta);
      if (salto > i) {
        tinta.marca("<w:t xml:space=\"preserve\">");
        tinta.texto(escrito, i, salto);
        tinta.marca("</w:t>");
      }
      if (salto < hasta) {
        tinta.marca(escrito.charAt(salto) == '\t' ? "<w:tab/>" : "<w:br/>");
      }
      i = salto + 1;
    }
    tinta.marca("</w:r>");
  }

  private static int saltoDesde(String escrito, int desde, int hasta) {
    for (int i = desde; i < hasta; i++) {
      char c = escrito.charAt(i);
      if (c == '\n' || c == '\t') {
        return i;
      }
    }
    return hasta;
  }

  private static boolean conEspacios(String escrito, int desde, int hasta) {
    return escrito.charAt(desde) == ' '
        || escrito.charAt(hasta - 1) == ' '
        || escrito.indexOf("  ", desde) >= 0;
  }
}
