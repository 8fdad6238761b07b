package mx.iecm.informe.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.corpus.CasoGenerado.CifraGenerada;
import mx.iecm.informe.corpus.CasoGenerado.LineaGenerada;
import mx.iecm.informe.corpus.TablaGenerada.Columna;

/** El programa de un caso cuyas tablas y cifras ya están. */
final class GeneradorDePrograma {

  /** Las primeras personas de la lista, que son las que integran el órgano. */
  static final int CON_VOTO = 3;

  private static final List<String> CARGOS =
      List.of("Presidencia", "Integrante Propietaria", "Integrante", "Secretaría Técnica");

  private final CasoGenerado caso;
  private final LibroGenerado libro;

  private GeneradorDePrograma(CasoGenerado caso) {
    this.caso = caso;
    this.libro = caso.programa;
  }

  static void generar(CasoGenerado caso) {
    var generador = new GeneradorDePrograma(caso);
    generador.organo();
    generador.personasYAreas();
    generador.estructura();
    generador.tablas();
    generador.cifras();
    generador.calendario();
  }

  /** Los que integran el órgano, quien es su secretario y las titulares de las áreas. */
  static List<String> personas() {
    return Vocabulario.NOMBRES.subList(0, CARGOS.size() + GeneradorDeEstructura.AREAS.size());
  }

  /** Quien encabeza un área. */
  static String titular(String area) {
    var siglas = GeneradorDeEstructura.AREAS.stream().map(a -> a.get(0)).toList();
    return Vocabulario.NOMBRES.get(CARGOS.size() + siglas.indexOf(area));
  }

  private void organo() {
    int ejercicio = caso.calendario.ejercicio();
    libro
        .ficha("Órgano")
        .agregar("Siglas", caso.organo)
        .agregar("Nombre", "Comisión de Vinculación Ciudadana y Publicaciones")
        .agregar("Institución", "Instituto Electoral de Nueva Laguna")
        .agregar("Siglas de la institución", "IENL")
        .agregar("Órgano creador", "Consejo General")
        .agregar("Acuerdo de creación", "IENL/CG/041/" + (ejercicio - 1))
        .agregar("Fecha de creación", java.time.LocalDate.of(ejercicio - 1, 11, 19))
        .agregar("Fundamento", "artículo 31 del Reglamento Interior")
        .agregar("Programa", "Programa de Vinculación Ciudadana " + ejercicio)
        .agregar("Acuerdo del programa", caso.organo + "/003/" + (ejercicio - 1))
        .agregar("Sesión del programa", "primera sesión ordinaria")
        .agregar("Ejercicio", ejercicio);
  }

  private void personasYAreas() {
    var personas =
        libro.agregar(
            "Personas",
            "Orden",
            "Nombre",
            "Tratamiento",
            "Cargo",
            "Tipo",
            "Voto",
            "Desde",
            "Hasta");
    var nombres = personas();
    for (int i = 0; i < nombres.size(); i++) {
      boolean organo = i < CARGOS.size();
      String cargo = organo ? CARGOS.get(i) : "Titular " + area(i).get(1);
      String tipo = i < CON_VOTO ? "integrante" : organo ? "secretaría técnica" : "área";
      personas.agregar(i + 1, nombres.get(i), "", cargo, tipo, i < CON_VOTO ? "sí" : "no", "", "");
    }
    var areas = libro.agregar("Áreas", "Siglas", "Nombre", "Titular");
    GeneradorDeEstructura.AREAS.forEach(a -> areas.agregar(a.get(0), a.get(1), titular(a.get(0))));
  }

  private static List<String> area(int persona) {
    return GeneradorDeEstructura.AREAS.get(persona - CARGOS.size());
  }

  private void estructura() {
    var rubros = libro.agregar("Rubros", "Número", "Título");
    var actividades =
        libro.agregar("Actividades", "Rubro", "Letra", "Título", "Clave programática");
    var lineas = libro.agregar("Líneas", "Línea", "Título", "Área");
    partes(1).forEach(r -> rubros.agregar(Integer.parseInt(r), caso.vocabulario.asunto()));
    int programatica = 101;
    for (String actividad : partes(2)) {
      var partes = actividad.split("\\.");
      actividades.agregar(
          Integer.parseInt(partes[0]),
          partes[1],
          caso.vocabulario.texto(),
          "%d-12B000-0101-120-010101-10-%03d-1"
              .formatted(caso.calendario.ejercicio(), programatica++));
    }
    for (LineaGenerada l : caso.lineas) {
      lineas.agregar(l.clave(), l.titulo(), l.area());
    }
  }

  /** Los principios de las claves de línea, sin repetir. */
  private List<String> partes(int cuantas) {
    return caso.lineas.stream()
        .map(l -> Stream.of(l.clave().split("\\.")).limit(cuantas).toList())
        .map(p -> String.join(".", p))
        .distinct()
        .toList();
  }

  private void tablas() {
    var tablas =
        libro.agregar(
            "Tablas",
            "Tabla",
            "Hoja",
            "Rótulo",
            "Combinar",
            "Cadencia",
            "Fuera de periodo",
            "Gráfica");
    var columnas =
        libro.agregar(
            "Columnas", "Tabla", "Orden", "Encabezado", "Tipo", "Obligatoria", "Lista", "Ancho");
    for (TablaGenerada t : caso.tablas) {
      String hoja = t.hoja().nombre().replace(t.clave() + " ", "");
      String rotulo = caso.azar.unaDeCada(3) ? caso.vocabulario.asunto() + ":" : "";
      String combinar = t.libre() ? "Fecha" : "";
      tablas.agregar(
          t.clave(), hoja, rotulo, combinar, t.cadencia(), t.libre() ? "libre" : "", t.grafica());
      int orden = 1;
      for (Columna c : t.columnas()) {
        String pide = c.obligatoria() ? "sí" : "no";
        columnas.agregar(t.clave(), orden++, c.encabezado(), c.tipo(), pide, c.lista(), "");
      }
    }
  }

  private void cifras() {
    var cifras = libro.agregar("Cifras", "Clave", "Descripción", "Origen", "Sustantivo", "Igual a");
    for (CifraGenerada c : caso.cifras) {
      String descripcion = "Cuántas " + c.clave();
      cifras.agregar(c.clave(), descripcion, c.origen(), c.sustantivos(), c.igualA());
    }
    var series = libro.agregar("Series", "Serie", "Patrón", "Continua");
    series.agregar("acuerdos", caso.organo + "/{n:3}/{aaaa}", "sí");
    var conFolio = new ArrayList<>(caso.tablas.stream().filter(t -> t.tiene("Folio")).toList());
    for (TablaGenerada t : conFolio) {
      String continua = caso.desea(Deseo.FOLIO) || caso.azar.unaDeCada(2) ? "no" : "sí";
      series.agregar(t.cuenta().clave(), t.cuenta().patron(), continua);
    }
  }

  private void calendario() {
    libro
        .agregar("Siglas", "Siglas", "Nombre oficial")
        .agregar("OEA", "Organización de los Estados Americanos");
    var inhabiles = libro.agregar("Inhábiles", "Fecha", "Motivo");
    caso.calendario.inhabiles().forEach(d -> inhabiles.agregar(d, "Descanso"));
  }
}
