package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.PAGINA;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import org.w3c.dom.Element;

/** En la página del contenido caben las tablas: vertical, en una columna y de ancho bastante. */
final class PaginaConAncho implements Comprobacion {

  private static final int MINIMO_EN_CM = 12;
  private static final int POR_CM = 567;

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    return Nodos.hijo(p.documento(), "body")
        .flatMap(b -> Nodos.hijo(b, "sectPr"))
        .map(s -> deSeccion(p, s).stream())
        .orElseGet(Stream::empty);
  }

  private static List<Hallazgo> deSeccion(PlantillaAbierta p, Element seccion) {
    var hallazgos = new ArrayList<Hallazgo>();
    int ancho = medida(seccion, "pgSz", "w");
    int texto = ancho - medida(seccion, "pgMar", "left") - medida(seccion, "pgMar", "right");
    var lugar = p.en("Página");
    if (texto < MINIMO_EN_CM * POR_CM) {
      var cm = BigDecimal.valueOf(texto).divide(BigDecimal.valueOf(POR_CM), 1, RoundingMode.DOWN);
      hallazgos.add(PAGINA.en(lugar, Numeros.enCifras(cm), MINIMO_EN_CM));
    }
    if (ancho > medida(seccion, "pgSz", "h")) {
      hallazgos.add(PAGINA.variante("apaisada", lugar));
    }
    if (medida(seccion, "cols", "num") > 1) {
      hallazgos.add(PAGINA.variante("columnas", lugar));
    }
    return hallazgos;
  }

  private static int medida(Element seccion, String de, String cual) {
    return Nodos.hijo(seccion, de).map(e -> Nodos.entero(Nodos.atributo(e, cual), 0)).orElse(0);
  }
}
