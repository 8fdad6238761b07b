package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lo que ya se tiene no se baja otra vez, y nadie borra sin saberlo lo que otro cambió. */
class CondicionesIT extends EnElServidor {

  private static final String PERIODO = "/api/periodos/" + CasoReal.PERIODO;
  private static final String VENTANA = PERIODO + "/ventana";
  private static final String ABRE = "{\"abre\": \"2025-07-01T09:00\", \"admiteTarde\": %s}";

  @AfterEach
  void comoEstaba() {
    CriterioDePrueba.vaciar(como("secretaria"));
    como("secretaria").quitar(PERIODO + "/areas/SE/prorroga");
    como("secretaria").mandar(PERIODO + "/apertura");
  }

  @Test
  void todoLoQueSeBajaLlevaSuSha256YNoSeBajaDosVeces() throws Exception {
    String id = entregar("SE", CasoReal.entrega("SE")).objeto().getString("id");
    String compilacion = Compilada.esperar(como("secretaria"), "?borrador=true").getString("id");
    String entrega = CasoReal.entregas("SE") + "/" + id;

    for (String ruta :
        List.of(
            "/api/openapi.json",
            "/api/yo",
            "/api/periodos",
            PERIODO,
            VENTANA,
            PERIODO + "/criterio",
            PERIODO + "/compilaciones",
            PERIODO + "/areas/SE/captura",
            PERIODO + "/areas/SE/dictamen",
            CasoReal.entregas("SE"),
            entrega,
            entrega + "/libro",
            entrega + "/anotado",
            entrega + "/acuse",
            entrega + "/acuse.pdf",
            "/api/personas",
            "/api/bitacora",
            "/api/compilaciones/" + compilacion,
            "/api/compilaciones/" + compilacion + "/dictamen",
            "/api/compilaciones/" + compilacion + "/productos/dictamen.json",
            "/api/compilaciones/" + compilacion + "/productos/dictamen.txt")) {
      var una = como("secretaria").pedir(ruta);
      String etiqueta = una.encabezado("ETag");

      assertThat(una.estado()).as(ruta).isEqualTo(200);
      assertThat(etiqueta).as(ruta).isEqualTo("\"" + sha256(una.cuerpo()) + "\"");
      assertThat(una.encabezado("Cache-Control")).as(ruta).isEqualTo("private, no-cache");

      var otra = como("secretaria").pedir(ruta, "If-None-Match", etiqueta);
      assertThat(otra.estado()).as(ruta).isEqualTo(304);
      assertThat(otra.cuerpo()).as(ruta).isEmpty();
      assertThat(otra.encabezado("ETag")).as(ruta).isEqualTo(etiqueta);
      assertThat(otra.encabezado("Cache-Control")).as(ruta).isEqualTo("private, no-cache");
      assertThat(como("secretaria").pedir(ruta, "If-None-Match", "\"otra\"").estado())
          .as(ruta)
          .isEqualTo(200);
    }
  }

  @Test
  void loQueCambiaCambiaDeEtiqueta() {
    String antes = como("secretaria").pedir(PERIODO).encabezado("ETag");
    como("secretaria").mandar(PERIODO + "/cierre");
    var despues = como("secretaria").pedir(PERIODO, "If-None-Match", antes);

    assertThat(despues.estado()).isEqualTo(200);
    assertThat(despues.encabezado("ETag")).isNotEqualTo(antes);
  }

  @Test
  void loQueSeNiegaOSeEscribeAlVueloNoSeGuarda() {
    var negado = como("dvoe").pedir(PERIODO + "/criterio", "If-None-Match", "*");
    var alVuelo = como("auditoria").pedir("/api/bitacora/exportada");

    assertThat(negado.estado()).isEqualTo(403);
    for (var respuesta : List.of(negado, alVuelo)) {
      assertThat(respuesta.encabezado("ETag")).isEmpty();
      assertThat(respuesta.encabezado("Cache-Control")).isEqualTo("no-store");
    }
  }

  @Test
  void nadieBorraLaVentanaQueOtroPuso() {
    String vista = como("secretaria").pedir(VENTANA).encabezado("ETag");

    var uno = como("secretaria").poner(VENTANA, ABRE.formatted("true"), "If-Match", vista);
    var otro = como("secretaria").poner(VENTANA, ABRE.formatted("false"), "If-Match", vista);

    assertThat(uno.estado()).as(uno.texto()).isEqualTo(200);
    exigirQueCambio(otro);
    assertThat(como("secretaria").pedir(VENTANA).objeto().getBoolean("admiteTarde")).isTrue();
    assertThat(como("secretaria").poner(VENTANA, ABRE.formatted("false")).estado()).isEqualTo(200);
  }

  @Test
  void laReglaQueOtroDecidioNoSeDecideEncima() {
    String regla = PERIODO + "/criterio/reglas/FEC-009";
    String nota = "{\"accion\": \"nota\", \"motivo\": \"Por acuerdo.\"}";

    exigirQueCambio(como("secretaria").poner(regla, nota, "If-Match", "*"));
    assertThat(como("secretaria").poner(regla, nota, "If-None-Match", "*").estado()).isEqualTo(200);
    exigirQueCambio(como("secretaria").poner(regla, nota, "If-None-Match", "*"));
    String vista = como("auditoria").pedir(regla).encabezado("ETag");
    assertThat(
            como("secretaria")
                .poner(regla, nota.replace("nota", "apagada"), "If-Match", vista)
                .estado())
        .isEqualTo(200);
    exigirQueCambio(como("secretaria").poner(regla, nota, "If-Match", vista));
    assertThat(como("auditoria").pedir(regla).objeto().getString("accion")).isEqualTo("apagada");
  }

  @Test
  void laProrrogaQueOtroDioNoSeCambiaSinVerla() {
    String prorroga = PERIODO + "/areas/SE/prorroga";
    como("secretaria")
        .poner(VENTANA, "{\"abre\": \"2025-07-01T09:00\", \"cierra\": \"2025-07-10T18:00\"}");
    String dada = "{\"hasta\": \"2025-07-1%dT18:00\", \"motivo\": \"La pidió.\"}";

    exigirQueCambio(como("secretaria").poner(prorroga, dada.formatted(2), "If-Match", "\"x\""));
    assertThat(como("secretaria").poner(prorroga, dada.formatted(2)).estado()).isEqualTo(200);
    String vista = como("secretaria").pedir(prorroga).encabezado("ETag");
    assertThat(como("secretaria").poner(prorroga, dada.formatted(3), "If-Match", vista).estado())
        .isEqualTo(200);
    exigirQueCambio(como("secretaria").poner(prorroga, dada.formatted(4), "If-Match", vista));
  }

  @Test
  void dePersonasTambien() {
    String alta =
        "{\"usuario\": \"condicional\", \"nombre\": \"Uno\", \"papeles\": [\"auditoria\"]}";
    como("secretaria").enviar("POST", "/api/personas", "application/json", texto(alta));
    String persona = "/api/personas/condicional";
    String vista = como("secretaria").pedir(persona).encabezado("ETag");
    String cambio = "{\"nombre\": \"%s\", \"papeles\": [\"auditoria\"], \"bloqueada\": true}";

    var uno = como("secretaria").poner(persona, cambio.formatted("Dos"), "If-Match", vista);
    var otro = como("secretaria").poner(persona, cambio.formatted("Tres"), "If-Match", vista);

    assertThat(uno.estado()).as(uno.texto()).isEqualTo(200);
    exigirQueCambio(otro);
    assertThat(como("auditoria").pedir(persona).objeto().getString("nombre")).isEqualTo("Dos");
  }

  private static java.net.http.HttpRequest.BodyPublisher texto(String json) {
    return java.net.http.HttpRequest.BodyPublishers.ofString(json);
  }

  private static void exigirQueCambio(Cliente.Respuesta respuesta) {
    assertThat(respuesta.estado()).as(respuesta.texto()).isEqualTo(412);
    JsonObject problema = respuesta.objeto();
    assertThat(problema.getString("type")).isEqualTo("urn:iecm:informe:cambio-entre-tanto");
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
