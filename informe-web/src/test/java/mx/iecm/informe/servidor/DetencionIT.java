package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Una compilación se puede seguir con la vista, detener y continuar. */
class DetencionIT extends EnElServidor {

  private static final int RENGLONES = 40_000;

  @Test
  void seDetieneYSigueDesdeDondeIba() throws Exception {
    for (String area : CasoReal.AREAS) {
      byte[] libro = area.equals("DVOE") ? CasoReal.enorme(RENGLONES) : CasoReal.entrega(area);
      assertThat(entregar(area, libro).estado()).isIn(200, 201);
    }
    var secretaria = como("secretaria");
    String id = Compilada.encargar(secretaria, "?borrador=true");

    var pedida = secretaria.mandar("/api/compilaciones/" + id + "/detencion");
    assertThat(pedida.estado()).as(pedida.texto()).isEqualTo(202);
    Servicio.esperar("se detuvo", () -> !estado(id).equals("EN_CURSO"));
    assertThat(estado(id)).isEqualTo("DETENIDA");
    assertThat(secretaria.mandar("/api/compilaciones/" + id + "/detencion").estado())
        .as("detenida, no hay qué detener")
        .isEqualTo(409);

    var seguida = secretaria.mandar("/api/compilaciones/" + id + "/continuacion");
    assertThat(seguida.estado()).as(seguida.texto()).isEqualTo(202);
    assertThat(secretaria.mandar("/api/compilaciones/" + id + "/continuacion").estado())
        .as("corre, no hay qué seguir")
        .isEqualTo(409);
    var continuada = Compilada.terminada(secretaria, id);
    var deUnTiron = Compilada.esperar(secretaria, "?borrador=true");
    assertThat(documento(continuada)).isEqualTo(documento(deUnTiron));
  }

  @Test
  void elAvanceLlegaPorEventosHastaQueAcaba() throws Exception {
    for (String area : CasoReal.AREAS) {
      assertThat(entregar(area, CasoReal.entrega(area)).estado()).isIn(200, 201);
    }
    String id = Compilada.encargar(como("secretaria"), "?acabado=rapido");

    var eventos = como("auditoria").pedir("/api/compilaciones/" + id + "/avance");

    assertThat(eventos.medio()).startsWith("text/event-stream");
    assertThat(eventos.texto()).contains("event: marcha", "\"estado\":\"TERMINADA\"");
    assertThat(como("dvoe").pedir("/api/compilaciones/" + id + "/avance").estado()).isEqualTo(403);
    assertThat(
            como("secretaria")
                .pedir("/api/compilaciones/" + UUID.randomUUID() + "/avance")
                .estado())
        .isEqualTo(404);
    assertThat(como("auditoria").mandar("/api/compilaciones/" + id + "/detencion").estado())
        .isEqualTo(403);
  }

  private String estado(String id) {
    return Compilada.ver(como("secretaria"), id).getString("estado");
  }

  private static String documento(JsonObject marcha) {
    return marcha.getJsonArray("productos").getValuesAs(JsonObject.class).stream()
        .filter(p -> p.getString("nombre").equals("borrador.docx"))
        .findFirst()
        .orElseThrow()
        .getString("sha256");
  }
}
