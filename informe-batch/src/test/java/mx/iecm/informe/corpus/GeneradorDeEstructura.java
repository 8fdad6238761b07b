package mx.iecm.informe.corpus;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.corpus.CasoGenerado.LineaGenerada;
import mx.iecm.informe.corpus.TablaGenerada.Clase;
import mx.iecm.informe.corpus.TablaGenerada.Sustantivo;
import mx.iecm.informe.trabajo.Encargo;

/** Las áreas, los rubros, las líneas y las tablas de un caso. */
final class GeneradorDeEstructura {

  /** Siglas y nombre de cada área posible; la primera persona libre la encabeza. */
  static final List<List<String>> AREAS =
      List.of(
          List.of("UB", "Unidad de Biblioteca"),
          List.of("DECC", "Dirección de Educación Cívica"),
          List.of("UTSI", "Unidad Técnica de Servicios"));

  private static final List<String> NUMERALES = List.of("i", "ii", "iii");

  private final CasoGenerado caso;
  private final Azar azar;
  private final List<Clase> deseadas = new ArrayList<>();
  private final List<Sustantivo> sustantivos;

  private GeneradorDeEstructura(CasoGenerado caso) {
    this.caso = caso;
    this.azar = caso.azar;
    this.sustantivos = new ArrayList<>(azar.barajar(Sustantivo.TODOS));
    desear(Deseo.REGISTRO, Clase.REGISTRO);
    desear(Deseo.SEMANAL, Clase.SEMANAL);
    desear(Deseo.QUINCENAL, Clase.QUINCENAL);
    desear(Deseo.AGENDA, Clase.AGENDA);
    desear(Deseo.LISTADO, Clase.LISTADO);
  }

  static void generar(CasoGenerado caso) {
    new GeneradorDeEstructura(caso).generar();
  }

  private void desear(Deseo deseo, Clase clase) {
    if (caso.desea(deseo)) {
      deseadas.add(clase);
    }
  }

  private void generar() {
    var areas = areas();
    var claves = claves(Math.max(areas.size(), caso.desea(Deseo.VARIAS_LINEAS) ? 2 : 1));
    areas.forEach(a -> caso.entregas.add(new LibroGenerado(Encargo.nombreDeEntrega(a))));
    for (int i = 0; i < claves.size(); i++) {
      boolean ultima = i == claves.size() - 1;
      // Cada área responde de alguna; las que sobran se reparten.
      String area = i < areas.size() ? areas.get(i) : azar.uno(areas);
      linea(claves.get(i), area, ultima);
    }
  }

  private List<String> areas() {
    int cuantas = azar.entre(caso.desea(Deseo.VARIAS_AREAS) ? 2 : 1, 3);
    return azar.algunos(AREAS, cuantas).stream().map(a -> a.get(0)).toList();
  }

  private List<String> claves(int alMenos) {
    var claves = new ArrayList<String>();
    int rubros = azar.entre(1, 3);
    for (int rubro = 1; rubro <= rubros || claves.size() < alMenos; rubro++) {
      int letras = azar.entre(1, 2);
      for (String letra : List.of("a", "b").subList(0, letras)) {
        for (String numeral : NUMERALES.subList(0, azar.entre(1, letras == 1 ? 3 : 2))) {
          claves.add(rubro + "." + letra + "." + numeral);
        }
      }
    }
    return claves;
  }

  private void linea(String clave, String area, boolean ultima) {
    boolean sinTablas = caso.desea(Deseo.NARRADA) && ultima && !caso.lineas.isEmpty();
    var linea = new LineaGenerada(clave, titulo(), area, sinTablas);
    caso.lineas.add(linea);
    var clases = sinTablas ? List.<Clase>of() : clases();
    for (int i = 0; i < clases.size() && !sustantivos.isEmpty(); i++) {
      boolean pedida = deseadas.remove(clases.get(i));
      var clase = clases.get(i);
      caso.tablas.add(
          new GeneradorDeTabla(caso, linea, clave + "-" + (i + 1), sustantivos.remove(0))
              .generar(clase, pedida));
    }
  }

  private String titulo() {
    return "Atender " + caso.vocabulario.asunto() + ".";
  }

  /** Las deseadas van todas en la primera línea. */
  private List<Clase> clases() {
    if (!deseadas.isEmpty()) {
      return List.copyOf(deseadas);
    }
    int cuantas = caso.desea(Deseo.SOLO_REGISTRO) ? 0 : azar.entre(0, 2);
    return azar.barajar(List.of(Clase.values())).subList(0, cuantas);
  }
}
