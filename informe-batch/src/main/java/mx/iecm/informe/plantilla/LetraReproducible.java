package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.LETRA;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;

/**
 * La letra está incrustada o hay una libre con sus mismas medidas: si no, el informe tiene unas
 * páginas en un equipo y otras en otro.
 */
final class LetraReproducible implements Comprobacion {

  /** Las que tienen una libre con sus medidas, esas libres y las de símbolos. */
  private static final Set<String> REPRODUCIBLES =
      Set.of(
          "calibri",
          "carlito",
          "cambria",
          "caladea",
          "arial",
          "helvetica",
          "liberation sans",
          "times new roman",
          "liberation serif",
          "courier new",
          "liberation mono",
          "symbol",
          "wingdings",
          "segoe ui symbol",
          "dejavu sans");

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) throws XmlMalFormado {
    var incrustadas = incrustadas(p);
    var letras = new TreeSet<String>();
    for (String parte : p.paquete().nombres()) {
      if (parte.matches("word/(styles|document|header\\d*|footer\\d*|numbering)\\.xml")) {
        p.paquete().xml(parte).ifPresent(raiz -> letras.addAll(usadas(raiz)));
      }
    }
    letras.addAll(delTema(p));
    return letras.stream()
        .filter(l -> !l.isBlank())
        .filter(l -> !REPRODUCIBLES.contains(l.toLowerCase(Locale.ROOT)))
        .filter(l -> !incrustadas.contains(l))
        .map(l -> LETRA.en(p.en("Letra"), l));
  }

  private static List<String> usadas(Element raiz) {
    return Nodos.dentro(raiz, "rFonts").stream()
        .flatMap(r -> Stream.of(Nodos.atributo(r, "ascii"), Nodos.atributo(r, "hAnsi")))
        .toList();
  }

  private static Set<String> incrustadas(PlantillaAbierta p) throws XmlMalFormado {
    return p.paquete().xml("word/fontTable.xml").stream()
        .flatMap(r -> Nodos.hijos(r, "font").stream())
        .filter(f -> Nodos.hijo(f, "embedRegular").isPresent())
        .map(f -> Nodos.atributo(f, "name"))
        .collect(Collectors.toSet());
  }

  /** La letra del tema, si los estilos la toman de él. */
  private static List<String> delTema(PlantillaAbierta p) throws XmlMalFormado {
    var estilos = p.paquete().xml("word/styles.xml");
    boolean laToman =
        estilos.stream()
            .flatMap(r -> Nodos.dentro(r, "rFonts").stream())
            .anyMatch(f -> !Nodos.atributo(f, "asciiTheme").isEmpty());
    var letras = new ArrayList<String>();
    if (laToman) {
      p.paquete().xml("word/theme/theme1.xml").stream()
          .flatMap(r -> Nodos.dentro(r, "latin").stream())
          .map(f -> Nodos.atributo(f, "typeface"))
          .filter(f -> !f.startsWith("+"))
          .forEach(letras::add);
    }
    return letras;
  }
}
