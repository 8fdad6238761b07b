package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lo que la secretaría decide vale para la siguiente compilación, y solo ella decide. */
class CriterioIT extends EnElServidor {

  private static final String CRITERIO = "/api/periodos/" + CasoReal.PERIODO + "/criterio";

  @AfterEach
  void comoEstaba() {
    CriterioDePrueba.vaciar(como("secretaria"));
  }

  @Test
  void loJustificadoDejaDeObservarse() throws Exception {
    entregarTodo();
    var antes = dictamen();
    var advertencia = advertencias(antes).get(0);

    var puesta =
        como("secretaria")
            .mandar(
                CRITERIO + "/justificaciones",
                Json.createObjectBuilder()
                    .add("regla", advertencia.getString("regla"))
                    .add("registro", advertencia.getString("registro"))
                    .add("valor", advertencia.getString("valor"))
                    .add("motivo", "Así lo acordó la comisión.")
                    .build());
    var despues = dictamen();

    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(201);
    assertThat(advertencias(despues)).hasSize(advertencias(antes).size() - 1);
    assertThat(despues.toString()).contains("Así lo acordó la comisión.", "secretaria");
  }

  @Test
  void laReglaApagadaNoSeAplicaYElDictamenDicePorQue() throws Exception {
    entregarTodo();
    String regla = advertencias(dictamen()).get(0).getString("regla");

    var ajustada =
        como("secretaria")
            .poner(
                CRITERIO + "/reglas/" + regla,
                Json.createObjectBuilder()
                    .add("accion", "apagada")
                    .add("motivo", "Por acuerdo del consejo.")
                    .build());
    var dictamen = dictamen();

    assertThat(ajustada.estado()).as(ajustada.texto()).isEqualTo(200);
    assertThat(dictamen.getJsonArray("hallazgos"))
        .extracting(h -> h.asJsonObject().getString("regla"))
        .doesNotContain(regla);
    assertThat(dictamen.toString()).contains("Por acuerdo del consejo.");
  }

  @Test
  void loQueYaNoSeAplicaTampocoSeLeDiceAQuienEntrega() {
    byte[] libro = CasoReal.enorme(2);
    var antes = entregar("DVOE", libro).objeto().getJsonArray("hallazgos");
    String regla = antes.getJsonObject(0).getString("regla");

    assertThat(ajustar(regla, "apagada", "Por acuerdo.").estado()).isEqualTo(200);
    var despues = entregar("DVOE", CasoReal.enorme(3)).objeto().getJsonArray("hallazgos");

    assertThat(antes).extracting(h -> h.asJsonObject().getString("regla")).contains(regla);
    assertThat(despues).extracting(h -> h.asJsonObject().getString("regla")).doesNotContain(regla);
  }

  @Test
  void loQueNoSePuedeDecidirSeDiceYNoQueda() {
    var inexistente = ajustar("FEC-099", "apagada", "x");
    var fija = ajustar("LEC-001", "apagada", "x");
    var sinMotivo = ajustar("FEC-009", "apagada", "");
    var sinCampos = como("secretaria").mandar(CRITERIO + "/justificaciones", vacio());

    for (var rechazo : List.of(inexistente, fija, sinMotivo)) {
      assertThat(rechazo.estado()).isEqualTo(422);
      assertThat(rechazo.objeto().getString("type"))
          .isEqualTo("urn:iecm:informe:decision-no-aceptada");
      assertThat(rechazo.objeto().getJsonArray("hallazgos")).isNotEmpty();
    }
    assertThat(sinCampos.estado()).isEqualTo(400);
    assertThat(como("secretaria").borrar(CRITERIO + "/reglas/FEC-009").estado()).isEqualTo(404);
    assertThat(como("auditoria").pedir(CRITERIO).objeto().getJsonArray("ajustes")).isEmpty();
  }

  @Test
  void unAnteriorQueNoLoEsImpideEmitirYSeDice() throws Exception {
    entregarTodo();
    byte[] ajeno = "<otro/>".getBytes(StandardCharsets.UTF_8);

    var dado = como("secretaria").subir(CRITERIO + "/anterior", Map.of("anterior", ajeno));
    var dictamen = dictamen();

    assertThat(dado.estado()).as(dado.texto()).isEqualTo(200);
    assertThat(dado.objeto().getJsonObject("anterior").getInt("tamano")).isEqualTo(ajeno.length);
    assertThat(dictamen.getString("veredicto")).isEqualTo("RECHAZADO");
    assertThat(dictamen.getJsonArray("hallazgos"))
        .extracting(h -> h.asJsonObject().getString("regla"))
        .contains("CAS-003");
  }

  @Test
  void soloLaSecretariaDecide() {
    for (String quien : List.of("dvoe", "auditoria")) {
      var cliente = como(quien);
      assertThat(cliente.poner(CRITERIO + "/reglas/FEC-009", vacio()).estado()).isIn(400, 403);
      assertThat(cliente.borrar(CRITERIO + "/reglas/FEC-009").estado()).isEqualTo(403);
      assertThat(cliente.borrar(CRITERIO + "/anterior").estado()).isEqualTo(403);
      assertThat(
              cliente.subir(CRITERIO + "/anterior", Map.of("anterior", new byte[] {'<'})).estado())
          .isEqualTo(403);
    }
    assertThat(como("dvoe").pedir(CRITERIO).estado()).isEqualTo(403);
    assertThat(como("").pedir(CRITERIO).estado()).isEqualTo(401);
  }

  private Cliente.Respuesta ajustar(String regla, String accion, String motivo) {
    return como("secretaria")
        .poner(
            CRITERIO + "/reglas/" + regla,
            Json.createObjectBuilder().add("accion", accion).add("motivo", motivo).build());
  }

  private static JsonObject vacio() {
    return JsonObject.EMPTY_JSON_OBJECT;
  }

  private void entregarTodo() {
    for (String area : CasoReal.AREAS) {
      assertThat(entregar(area, CasoReal.entrega(area)).estado()).isIn(200, 201);
    }
  }

  private JsonObject dictamen() throws Exception {
    var marcha = Compilada.esperar(como("secretaria"), "");
    return como("secretaria")
        .pedir("/api/compilaciones/" + marcha.getString("id") + "/dictamen")
        .objeto();
  }

  private static List<JsonObject> advertencias(JsonObject dictamen) {
    return dictamen.getJsonArray("hallazgos").getValuesAs(JsonObject.class).stream()
        .filter(h -> h.getString("gravedad").equals("A"))
        .toList();
  }
}
