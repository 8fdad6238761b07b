package mx.iecm.informe.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.acuse.Puntualidad;
import mx.iecm.informe.aviso.Clase;
import mx.iecm.informe.aviso.Directorio;
import mx.iecm.informe.aviso.FichaDeAviso;
import mx.iecm.informe.aviso.Situacion;
import mx.iecm.informe.bitacora.Eslabon;
import mx.iecm.informe.bitacora.Hecho;
import mx.iecm.informe.comparacion.Asunto;
import mx.iecm.informe.comparacion.Cambio;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.comparacion.Diferencia;
import mx.iecm.informe.compilacion.Comparaciones;
import mx.iecm.informe.compilacion.Estado;
import mx.iecm.informe.compilacion.Marcha;
import mx.iecm.informe.criterio.CriterioDelPeriodo;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.Apertura;
import mx.iecm.informe.entrega.Cambios;
import mx.iecm.informe.entrega.Cuentas;
import mx.iecm.informe.entrega.EstadoDeArea;
import mx.iecm.informe.entrega.Plazo;
import mx.iecm.informe.entrega.Prorroga;
import mx.iecm.informe.entrega.Tablero;
import mx.iecm.informe.entrega.Ventana;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.persona.FichaDePersona;
import mx.iecm.informe.persona.Otorgada;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlantillasTest {

  /** Lo que alguien podría escribir en una celda o ponerle de nombre a un archivo. */
  private static final String DANINO =
      "javascript:alert(1)//\"'></td></script><script>alert(2)</script><img src=x onerror=alert(3)>"
          + "${7*7}&amp;";

  private static final Pattern ETIQUETA = Pattern.compile("<(?:[^<>\"]|\"[^\"]*\")*>");
  private static final Pattern VALOR = Pattern.compile("=\"[^\"]*\"");
  private static final Pattern ENLACE = Pattern.compile("\\b(?:href|action|src)=\"([^\"]*)\"");

  private final Plantillas plantillas = new Plantillas();

  /** Cada página, llena con un mismo texto en todo lo que alguien pudo escribir. */
  private record Muestra(String plantilla, Function<String, Map<String, Object>> datos) {}

  static Stream<Arguments> paginas() {
    return Stream.of(
        pagina("inicio", "inicio de la secretaría", t -> inicio(t, true)),
        pagina("inicio", "inicio de un área", t -> inicio(t, false)),
        pagina("tablero", "tablero abierto", t -> tablero(t, true)),
        pagina("tablero", "tablero cerrado", t -> tablero(t, false)),
        pagina("area", "área que entrega", t -> area(t, true, true)),
        pagina("area", "área que solo se ve", t -> area(t, false, false)),
        pagina("area", "área fuera de plazo", t -> area(t, true, Plazo.TARDE)),
        pagina("area", "área que espera", t -> area(t, true, Plazo.POR_ABRIR)),
        pagina("entrega", "acuse", PlantillasTest::entrega),
        pagina("cambios", "cambios", PlantillasTest::cambios),
        pagina("compilacion", "compilación en curso", t -> marcha(t, Estado.EN_CURSO)),
        pagina("compilacion", "compilación detenida", t -> marcha(t, Estado.DETENIDA)),
        pagina("compilacion", "compilación terminada", t -> marcha(t, Estado.TERMINADA)),
        pagina("comparacion", "comparación", t -> comparacion(t, true)),
        pagina("comparacion", "comparación por elegir", t -> comparacion(t, false)),
        pagina("criterio", "criterio con todo", t -> criterio(t, true)),
        pagina("criterio", "criterio que solo se ve", t -> criterio(t, false)),
        pagina("apertura", "apertura", PlantillasTest::apertura),
        pagina("bitacora", "bitácora", PlantillasTest::bitacora),
        pagina("personas", "personas", PlantillasTest::personas),
        pagina("avisos", "avisos que se mandan", t -> avisos(t, true)),
        pagina("avisos", "avisos que no se mandan", t -> avisos(t, false)),
        pagina("mi-clave", "mi clave", t -> Map.of("aviso", t)),
        pagina("problema", "problema", PlantillasTest::problema));
  }

  private static Arguments pagina(
      String plantilla, String nombre, Function<String, Map<String, Object>> datos) {
    return Arguments.argumentSet(nombre, new Muestra(plantilla, datos));
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void loEscritoPorAlguienNoCambiaLasEtiquetas(Muestra muestra) {
    String inocente = llenar(muestra, "x");
    String danina = llenar(muestra, DANINO);

    assertThat(etiquetas(inocente)).hasSizeGreaterThan(20);
    assertThat(etiquetas(danina)).isEqualTo(etiquetas(inocente));
    assertThat(danina)
        .contains("&lt;script&gt;alert(2)&lt;/script&gt;", "${7*7}&amp;amp;")
        .doesNotContain("<script>alert", "<img");
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void ningunEnlaceSaleDelSitio(Muestra muestra) {
    assertThat(enlaces(llenar(muestra, DANINO)))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e).matches("(/|#)[A-Za-z0-9/_.%*?=-]*").doesNotStartWith("//"));
  }

  @ParameterizedTest
  @MethodSource("paginas")
  void ningunaPaginaLlevaNadaEnLinea(Muestra muestra) {
    assertThat(etiquetas(llenar(muestra, "x")))
        .allSatisfy(e -> assertThat(e).doesNotContainPattern("<style|\\sstyle|\\son[a-z]+\\b"));
    assertThat(llenar(muestra, "x")).doesNotContainPattern("<script(?![^>]* src=)");
  }

  @Test
  void laDeEntradaNoRepiteLoQueLeDan() {
    assertThat(plantillas.llenar("entrar", Map.of("aviso", "No.")))
        .contains("action=\"/panel/j_security_check\"", "role=\"alert\"");
    assertThat(plantillas.llenar("entrar", Map.of("aviso", ""))).doesNotContain("role=\"alert\"");
  }

  @ParameterizedTest(name = "entrega {0}, abierto {1}: puede subirlo {2}")
  @CsvSource({
    "true, true, true",
    "true, false, false",
    "false, true, false",
    "false, false, false"
  })
  void soloElAreaSubeSuLibroYSoloSiSeRecibe(boolean entrega, boolean abierto, boolean puede) {
    String pagina = plantillas.llenar("area", conUsuario("x", area("x", entrega, abierto)));

    assertThat(pagina.contains("type=\"file\"")).isEqualTo(puede);
    assertThat(pagina.contains("El periodo está cerrado.")).isEqualTo(entrega && !abierto);
  }

  @ParameterizedTest(name = "plazo {0}: pide motivo {1}, deja retirar {2}")
  @CsvSource({
    "A_TIEMPO, false, true",
    "CON_PRORROGA, false, true",
    "TARDE, true, false",
    "CERRADO, false, false",
    "POR_ABRIR, false, false"
  })
  void loQueSePuedeDependeDelPlazo(Plazo plazo, boolean motivo, boolean retiro) {
    String pagina = plantillas.llenar("area", conUsuario("x", area("x", true, plazo)));

    assertThat(pagina.contains("name=\"motivo\"")).isEqualTo(motivo);
    assertThat(pagina.contains("/retiro\"")).isEqualTo(retiro);
  }

  @ParameterizedTest(name = "{0} errores y {1} advertencias")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0 | Su libro se recibió y no se halló nada que corregir.
          0 | 1 | Su libro se recibió sin errores; tiene 1 advertencia por corregir o justificar.
          1 | 0 | Su libro se recibió y tiene 1 error por corregir.
          2 | 5 | Su libro se recibió y tiene 2 errores por corregir.
          """)
  void elAcuseDiceQueHayQueCorregir(int errores, int advertencias, String dice) {
    var datos = new HashMap<>(area("x", true, true));
    datos.put("vigente", Optional.of(acuse("x", errores, advertencias)));

    assertThat(plantillas.llenar("area", conUsuario("x", datos))).contains(dice);
  }

  @ParameterizedTest
  @CsvSource({"EN_CURSO, true, false", "TERMINADA, false, false", "FALLIDA, false, true"})
  void soloLaQueCorreSeRefresca(Estado estado, boolean refresca, boolean fallo) {
    String pagina = plantillas.llenar("compilacion", conUsuario("x", marcha("x", estado)));

    assertThat(pagina.contains("/recursos/avance.js")).isEqualTo(refresca);
    assertThat(pagina.contains("http-equiv=\"refresh\"")).isEqualTo(refresca);
    assertThat(pagina.contains("Falló el programa, no sus libros.")).isEqualTo(fallo);
  }

  @ParameterizedTest(name = "un problema en {0}: se dice cuál {1}")
  @CsvSource({"secretaria.xlsx, true", "programa.xlsx, true", "entregas/UB.xlsx, false"})
  void elAreaSabeCualEsSuLibroPeroLaSecretariaTieneDos(String libro, boolean seDice) {
    var problema = TipoDeProblema.LIBRO_NO_RECIBIDO.con("No se leyó.", hallazgos(libro, ""));

    String pagina =
        plantillas.llenar(
            "problema",
            Map.of(
                "usuario", "x",
                "problema", problema.problema(),
                "hallazgos", HallazgoVisto.porHoja(problema.problema().hallazgos())));

    assertThat(pagina).contains("<caption>" + (seDice ? libro : "El libro") + "</caption>");
  }

  @ParameterizedTest(name = "{0}: lo que sigue a «{2}»")
  @CsvSource({
    "inicio, /panel/, CVOE-2025-T2",
    "tablero, /panel/periodos/x, 00000000-0000-0003-0000-000000000004",
    "area, /panel/periodos/x/areas/x, 00000000-0000-0001-0000-000000000002",
    "personas, /panel/personas, dvoe",
    "bitacora, /panel/bitacora, 8"
  })
  void laQueNoCabeEnteraLlevaALoQueSigue(String plantilla, String ruta, String siguiente) {
    var muestra =
        paginas()
            .map(a -> (Muestra) a.get()[0])
            .filter(m -> m.plantilla().equals(plantilla))
            .findFirst()
            .orElseThrow();
    var datos = new HashMap<>(muestra.datos().apply("x"));
    String enlace = "href=\"" + ruta + "?siguiente=";

    assertThat(plantillas.llenar(plantilla, conUsuario("x", datos))).doesNotContain(enlace);
    datos.put("siguiente", siguiente);
    assertThat(plantillas.llenar(plantilla, conUsuario("x", datos)))
        .contains(enlace + siguiente + "\" rel=\"next\">Más ");
  }

  private String llenar(Muestra muestra, String texto) {
    return plantillas.llenar(muestra.plantilla(), conUsuario(texto, muestra.datos().apply(texto)));
  }

  private static Map<String, Object> conUsuario(String texto, Map<String, Object> datos) {
    var todo = new HashMap<>(datos);
    todo.put("usuario", texto);
    return todo;
  }

  /** Las etiquetas con sus atributos, sin lo que valen. */
  private static List<String> etiquetas(String pagina) {
    return ETIQUETA
        .matcher(pagina)
        .results()
        .map(MatchResult::group)
        .map(e -> VALOR.matcher(e).replaceAll(""))
        .toList();
  }

  private static List<String> enlaces(String pagina) {
    return ENLACE.matcher(pagina).results().map(e -> e.group(1)).toList();
  }

  private static Map<String, Object> inicio(String t, boolean secretaria) {
    return Map.of(
        "periodos", List.of(tableroDe(t, true)), "veTodo", secretaria, "secretaria", secretaria);
  }

  private static Map<String, Object> tablero(String t, boolean abierto) {
    var compilaciones = List.of(unaMarcha(t, Estado.EN_CURSO), unaMarcha(t, Estado.TERMINADA));
    var tablero = tableroDe(t, abierto);
    return Map.of(
        "tablero",
        tablero,
        "grafica",
        GraficaDelTablero.de(tablero, Instant.EPOCH),
        "compilaciones",
        compilaciones,
        "secretaria",
        true);
  }

  private static Map<String, Object> area(String t, boolean entrega, boolean abierto) {
    return area(t, entrega, abierto ? Plazo.A_TIEMPO : Plazo.CERRADO);
  }

  private static Map<String, Object> area(String t, boolean entrega, Plazo plazo) {
    return Map.of(
        "tablero", tableroDe(t, plazo.corre()),
        "plaza", plaza(t, plazo),
        "entrega", entrega,
        "vigente", Optional.of(acuse(t, 1, 1)),
        "historia", List.of(acuse(t, 1, 1)),
        "hallazgos", HallazgoVisto.porHoja(hallazgos(t, t)),
        "dictamen", HallazgoVisto.porHoja(hallazgos(t, t)));
  }

  private static Map<String, Object> marcha(String t, Estado estado) {
    return Map.of(
        "marcha",
        unaMarcha(t, estado),
        "hallazgos",
        HallazgoVisto.porHoja(hallazgos(t, t)),
        "secretaria",
        true);
  }

  private static Map<String, Object> criterio(String t, boolean secretaria) {
    var sello = new Sello(Instant.EPOCH, t);
    var decidido =
        new CriterioDelPeriodo(
            List.of(new CriterioDelPeriodo.Ajustada(t, t, t, sello)),
            List.of(new CriterioDelPeriodo.Justificada(UUID.randomUUID(), t, t, t, t, sello)),
            secretaria ? Optional.empty() : Optional.of(new CriterioDelPeriodo.Dado(t, 10, sello)));
    return Map.of("periodo", t, "criterio", decidido, "secretaria", secretaria);
  }

  private static Map<String, Object> comparacion(String t, boolean elegida) {
    var campo = new Diferencia.Campo(t, t, t);
    var diferencia = new Diferencia(Asunto.CIFRA, Cambio.CAMBIADO, t, t, 1, 1, List.of(campo));
    var periodo = Periodo.deClave("2025-T2").orElseThrow();
    var comparado = new Comparacion.Comparado(t, periodo, t, LocalDate.EPOCH);
    var comparacion = new Comparacion(comparado, comparado, List.of(diferencia));
    return Map.of(
        "marcha",
        unaMarcha(t, Estado.TERMINADA),
        "conQue",
        new Comparaciones.ConQue(List.of(unaMarcha(t, Estado.TERMINADA)), true),
        "desde",
        elegida ? t : "",
        "comparacion",
        elegida ? Optional.of(comparacion) : Optional.empty());
  }

  private static Map<String, Object> apertura(String t) {
    return Map.of("resultado", new Apertura.Resultado(t, true, 2, hallazgos(t, t)));
  }

  private static Map<String, Object> bitacora(String t) {
    var hecho = new Hecho(Instant.parse("2025-07-01T12:00:00Z"), t, t, t);
    return Map.of("asientos", List.of(new Eslabon(7, t).siguiente(hecho)));
  }

  private static Map<String, Object> personas(String t) {
    var persona = new FichaDePersona(t, t, t, List.of("secretaria", "area." + t), true, true);
    return Map.of(
        "personas", List.of(persona),
        "otorgada", Optional.of(new Otorgada(persona, t)),
        "secretaria", true);
  }

  private static Map<String, Object> avisos(String t, boolean seMandan) {
    var enviado =
        new FichaDeAviso(
            2,
            Clase.ACUSE,
            t,
            t,
            Instant.EPOCH,
            Situacion.ENVIADO,
            1,
            Optional.of(Instant.EPOCH),
            "");
    var rechazado =
        new FichaDeAviso(
            1, Clase.VEREDICTO, t, t, Instant.EPOCH, Situacion.RECHAZADO, 1, Optional.empty(), t);
    return Map.of(
        "avisos",
        List.of(enviado, rechazado),
        "areas",
        List.of(new Directorio.DeArea(t, t)),
        "seMandan",
        seMandan,
        "secretaria",
        true);
  }

  private static Map<String, Object> problema(String t) {
    return Map.of(
        "problema", TipoDeProblema.NO_EXISTE.con(t).problema(),
        "hallazgos", HallazgoVisto.porHoja(hallazgos(t, t)));
  }

  private static Tablero tableroDe(String t, boolean abierto) {
    var ventana = new Ventana(Instant.EPOCH, Optional.of(Instant.EPOCH.plusSeconds(1)), abierto);
    var plaza = plaza(t, abierto ? Plazo.A_TIEMPO : Plazo.CERRADO);
    return new Tablero(t, t, t, ventana, abierto, List.of(plaza));
  }

  private static Tablero.Plaza plaza(String t, Plazo plazo) {
    var sello = new Sello(Instant.EPOCH, t);
    var prorroga = new Prorroga(Instant.EPOCH.plusSeconds(2), t, sello);
    var acuse = Optional.of(acuse(t, 1, 1));
    return new Tablero.Plaza(t, t, EstadoDeArea.TARDE, plazo, Optional.of(prorroga), acuse);
  }

  private static Map<String, Object> entrega(String t) {
    var recibo =
        new AcuseDeRecibo(
            t,
            new AcuseDeRecibo.Entrega(t, t, t, t),
            new AcuseDeRecibo.Recepcion(
                Instant.EPOCH.atOffset(ZoneOffset.UTC), t, Puntualidad.TARDE, t),
            new AcuseDeRecibo.Libro(t, t, 7),
            List.of(new AcuseDeRecibo.Tabla(t, t, 1)),
            List.of(new AcuseDeRecibo.Cifra(t, t, t)),
            new AcuseDeRecibo.Hallados(1, 2, 3));
    return Map.of(
        "periodo",
        t,
        "acuse",
        acuse(t, 1, 1),
        "recibo",
        recibo,
        "sello",
        t,
        "primera",
        false,
        "hallazgos",
        HallazgoVisto.porHoja(hallazgos(t, t)));
  }

  private static Map<String, Object> cambios(String t) {
    var campo = new Diferencia.Campo(t, t, t);
    var diferencia = new Diferencia(Asunto.RENGLON, Cambio.CAMBIADO, t, t, 1, 1, List.of(campo));
    var tabla = new Cambios.DeTabla(t, 1, 2, 1, 0, 1);
    return Map.of(
        "periodo",
        t,
        "area",
        t,
        "id",
        new UUID(1, 2),
        "cambios",
        new Cambios(t, t, true, List.of(tabla), List.of(diferencia), 2),
        "historia",
        List.of(acuse(t, 1, 1), acuse(t, 1, 1), acuse(t, 1, 1)));
  }

  private static Acuse acuse(String t, int errores, int advertencias) {
    var id = new UUID(1, 2);
    var libro = new Acuse.Libro(t, t, 7);
    var cuentas = new Cuentas(errores, advertencias, 0);
    var sello = new Sello(Instant.EPOCH, t);
    return new Acuse(
        id,
        t,
        t,
        libro,
        sello,
        new Acuse.EnPlazo(Puntualidad.TARDE, t),
        true,
        Optional.of(sello),
        cuentas,
        hallazgos(t, t));
  }

  private static Marcha unaMarcha(String t, Estado estado) {
    boolean terminada = estado == Estado.TERMINADA;
    return new Marcha(
        new UUID(3, 4),
        t,
        false,
        "pdf",
        new Sello(Instant.EPOCH, t),
        t,
        estado,
        terminada ? Optional.of(Veredicto.OBSERVADO) : Optional.empty(),
        new Marcha.Recorrido(t, 4, 1, 1000),
        terminada ? Optional.of(Instant.EPOCH.plusMillis(1500)) : Optional.empty(),
        terminada ? List.of(new Marcha.Resultante(t, t, 1)) : List.of());
  }

  private static JsonArray hallazgos(String libro, String resto) {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add("regla", resto)
                .add("gravedad", "E")
                .add("libro", libro)
                .add("hoja", resto)
                .add("celdas", Json.createArrayBuilder().add(resto))
                .add("mensaje", resto)
                .add("propuesta", resto))
        .build();
  }
}
