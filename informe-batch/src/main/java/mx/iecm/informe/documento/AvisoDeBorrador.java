package mx.iecm.informe.documento;

import java.util.List;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.xml.Tinta;

/** La página que abre un borrador: que no es el informe, y qué le falta para serlo. */
final class AvisoDeBorrador {

  private static final int TOPE = 60;

  private AvisoDeBorrador() {}

  static String xml(Dictamen dictamen) {
    var tinta = new Tinta();
    var corridas = new Corridas(Vinculos.ningunos());
    parrafo(
        Estilo.TITULO_DE_AVISO, "Borrador: lo que falta para emitir el informe", corridas, tinta);
    var errores =
        dictamen.hallazgos().stream().filter(h -> h.ficha().gravedad() == Gravedad.ERROR).toList();
    String aviso =
        errores.isEmpty()
            ? "Este documento es un borrador. No tiene errores que impidan emitirlo."
            : "Este documento es un borrador y no debe presentarse. Para emitirlo hay que corregir:";
    parrafo(Estilo.CUERPO, aviso, corridas, tinta);
    errores.stream().limit(TOPE).forEach(h -> parrafo(Estilo.VINETA, texto(h), corridas, tinta));
    if (errores.size() > TOPE) {
      String mas =
          "Y %s más: véase el dictamen.".formatted(Integer.toString(errores.size() - TOPE));
      parrafo(Estilo.CUERPO, mas, corridas, tinta);
    }
    return tinta.toString();
  }

  private static String texto(Hallazgo h) {
    String celdas = celdas(h.lugar().celdas());
    String lugar = h.lugar().libro() + (h.lugar().hoja().isEmpty() ? "" : " › " + h.lugar().hoja());
    return "%s. %s%s: %s".formatted(h.ficha().id(), lugar, celdas, Mensajes.texto(h));
  }

  private static String celdas(List<String> celdas) {
    if (celdas.isEmpty()) {
      return "";
    }
    return "!" + (celdas.size() > 5 ? celdas.get(0) + "…" : String.join(", ", celdas));
  }

  private static void parrafo(Estilo estilo, String texto, Corridas corridas, Tinta tinta) {
    tinta.marca(Tablillas.parrafo(estilo));
    corridas.escribir(Texto.de(texto), tinta);
    tinta.marca("</w:p>");
  }
}
