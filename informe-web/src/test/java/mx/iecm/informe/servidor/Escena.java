package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Con qué se llega a cada estado de una página.
 *
 * @param pestana de quien la va a ver
 * @param como la API, para quien se diga
 */
record Escena(Pestana pestana, Function<String, Cliente> como) {

  static final String TABLERO = "/panel/periodos/" + CasoReal.PERIODO;
  static final String DVOE = TABLERO + "/areas/DVOE";

  /** Otro periodo, de un área que nadie más usa. */
  static final String OTRO = "periodos/CBP-2026-T1";

  static final String UB = OTRO + "/areas/UB";

  /** La de quienes solo salen en estas pruebas. */
  static final String CLAVE = "una frase para estas pruebas";

  private static final Path MINIMO = CasoReal.CARPETA.resolveSibling("minimo");
  private static final int RENGLONES = 10_000;

  void ir(String ruta) {
    pestana.ir(ruta);
  }

  static byte[] delMinimo(String libro) {
    try {
      return Files.readAllBytes(MINIMO.resolve(libro + ".xlsx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** El periodo de la UB, abierto de una fecha a otra contadas desde hoy. */
  void ventana(int abre, int cierra, boolean admiteTarde) {
    var ahora = Instant.now();
    var puesta =
        como.apply("secretaria")
            .poner(
                "/api/" + OTRO + "/ventana",
                Json.createObjectBuilder()
                    .add("abre", ahora.plus(abre, ChronoUnit.DAYS).toString())
                    .add("cierra", ahora.plus(cierra, ChronoUnit.DAYS).toString())
                    .add("admiteTarde", admiteTarde)
                    .build());
    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(200);
  }

  void prorroga() {
    var dada =
        como.apply("secretaria")
            .poner(
                "/api/" + UB + "/prorroga",
                Json.createObjectBuilder()
                    .add("hasta", Instant.now().plus(9, ChronoUnit.DAYS).toString())
                    .add("motivo", "Cambio de titular")
                    .build());
    assertThat(dada.estado()).as(dada.texto()).isEqualTo(200);
  }

  /** Entrega un libro que nadie ha entregado y dice dónde se ve. */
  String entregar(byte[] libro) {
    return entregar("DVOE", CasoReal.unico(libro));
  }

  private String entregar(String area, byte[] libro) {
    var recibida =
        como.apply(area.toLowerCase(Locale.ROOT))
            .subir(CasoReal.entregas(area), CasoReal.comoLibro(libro));
    assertThat(recibida.estado()).as(recibida.texto()).isIn(200, 201);
    return TABLERO + "/areas/" + area + "/entregas/" + recibida.objeto().getString("id");
  }

  /** Retira una entrega. */
  void retirar(String entrega) {
    var retirada = como.apply("dvoe").mandar(entrega.replaceFirst("^/panel", "/api") + "/retiro");
    assertThat(retirada.estado()).as(retirada.texto()).isEqualTo(200);
  }

  /** Compila lo del ejemplo con un libro de la DVOE y dice dónde se ve. */
  String compilar(byte[] libro, String opciones) {
    entregarTodo(libro);
    return acabar(Compilada.encargar(como.apply("secretaria"), opciones));
  }

  /** Compila el otro periodo, en que nadie ha entregado. */
  String compilarElOtro() {
    var pedida = como.apply("secretaria").mandar("/api/" + OTRO + "/compilaciones?borrador=true");
    assertThat(pedida.estado()).as(pedida.texto()).isEqualTo(202);
    return acabar(pedida.objeto().getString("id"));
  }

  private void entregarTodo(byte[] libro) {
    for (String area : CasoReal.AREAS) {
      entregar(area, area.equals("DVOE") ? libro : CasoReal.entrega(area));
    }
  }

  private String acabar(String id) {
    try {
      Compilada.terminada(como.apply("secretaria"), id);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return "/panel/compilaciones/" + id;
  }

  /** Ve una compilación larga mientras corre; nada de lo que llegue después cambia lo que ve. */
  void verCompilar() {
    pestana.contexto().route("**/avance", callada -> {});
    String id = empezarUnaLarga();
    ir("/panel/compilaciones/" + id);
    detener(id);
  }

  /** Detiene una compilación y la ve. */
  void verDetenida() {
    String id = empezarUnaLarga();
    detener(id);
    ir("/panel/compilaciones/" + id);
  }

  private String empezarUnaLarga() {
    entregarTodo(CasoReal.enorme(RENGLONES));
    return Compilada.encargar(como.apply("secretaria"), "?borrador=true");
  }

  private void detener(String id) {
    var secretaria = como.apply("secretaria");
    var pedido = secretaria.mandar("/api/compilaciones/" + id + "/detencion");
    assertThat(pedido.estado()).as(pedido.texto()).isEqualTo(202);
    try {
      Servicio.esperar(
          "se detuvo", () -> Compilada.ver(secretaria, id).getString("estado").equals("DETENIDA"));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Todo lo que la secretaría puede decidir, decidido. */
  void decidir() {
    var secretaria = como.apply("secretaria");
    secretaria.poner(
        CriterioDePrueba.RUTA + "/reglas/FEC-009",
        objeto(Map.of("accion", "apagada", "motivo", "Por acuerdo de la comisión.")));
    secretaria.mandar(
        CriterioDePrueba.RUTA + "/justificaciones",
        objeto(
            Map.of(
                "regla", "FEC-005",
                "registro", "/iii/3.a.iv/tabla/renglón[Primera quincena de abril de 2025]",
                "valor", "Abril de 2025",
                "motivo", "Consta en el expediente.")));
    secretaria.subir(
        CriterioDePrueba.RUTA + "/anterior",
        Map.of("anterior", "<otro/>".getBytes(StandardCharsets.UTF_8)));
    var criterio = secretaria.pedir(CriterioDePrueba.RUTA).objeto();
    assertThat(criterio.getJsonArray("justificaciones")).hasSize(1);
    assertThat(criterio.containsKey("anterior")).isTrue();
  }

  /** Abre el periodo de la UB y da de alta a quienes solo salen en estas pruebas. */
  static void preparar(Cliente secretaria) {
    var abierto =
        secretaria.subir(
            "/api/periodos",
            Map.of("programa", delMinimo("programa"), "secretaria", delMinimo("secretaria")));
    assertThat(abierto.estado()).as(abierto.texto()).isIn(200, 201);
    alta(secretaria, "ub", Set.of("area.UB"));
    alta(secretaria, "varias", Set.of("area.UB", "area.DVOE"));
    alta(secretaria, "ninguna", Set.of("area.NINGUNA"));
    alta(secretaria, "olvidadiza", Set.of("area.UB"));
  }

  /** Una persona nueva, con la clave que se le dio ya cambiada. */
  private static void alta(Cliente secretaria, String usuario, Set<String> papeles) {
    var dada =
        secretaria.mandar(
            "/api/personas",
            Json.createObjectBuilder()
                .add("usuario", usuario)
                .add("nombre", "Persona de prueba")
                .add("papeles", Json.createArrayBuilder(papeles))
                .build());
    assertThat(dada.estado()).as(dada.texto()).isEqualTo(201);
    String provisional = dada.objeto().getString("clave");
    var cambiada =
        secretaria
            .como(usuario + ":" + provisional)
            .poner("/api/mi-clave", objeto(Map.of("actual", provisional, "nueva", CLAVE)));
    assertThat(cambiada.estado()).as(cambiada.texto()).isEqualTo(204);
  }

  private static JsonObject objeto(Map<String, String> datos) {
    var objeto = Json.createObjectBuilder();
    datos.forEach(objeto::add);
    return objeto.build();
  }
}
