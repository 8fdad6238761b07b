package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Los plazos de un periodo: ventana, prórrogas, entregas fuera de plazo y retiros. */
class VentanasIT extends EnElServidor {

  private static final String PERIODO = "/api/periodos/" + CasoReal.PERIODO;
  private static final String VENTANA = PERIODO + "/ventana";
  private static final String PRORROGA = PERIODO + "/areas/UTSI/prorroga";
  private final Instant ahora = Instant.now();

  @AfterEach
  void dejarAbierto() {
    assertThat(como("secretaria").quitar(PRORROGA).estado()).isEqualTo(204);
    assertThat(ventana(ahora.minus(30, ChronoUnit.DAYS), "", false).estado()).isEqualTo(200);
  }

  @Test
  void cerradaLaVentanaSoloSeRecibeConProrroga() {
    cerrarAyer(false);
    var cerrado = entregar("UTSI", nuevo());
    assertThat(cerrado.estado()).isEqualTo(409);
    assertThat(cerrado.objeto().getString("type")).isEqualTo("urn:iecm:informe:periodo-cerrado");
    assertThat(cerrado.objeto().getString("detail")).contains("cerró el", "prórroga");

    var dada = como("secretaria").poner(PRORROGA, prorroga(ahora.plus(1, ChronoUnit.DAYS)));
    assertThat(dada.estado()).as(dada.texto()).isEqualTo(200);

    var recibido = entregar("UTSI", nuevo());
    assertThat(recibido.estado()).as(recibido.texto()).isEqualTo(201);
    assertThat(recibido.objeto().getJsonObject("plazo").getString("puntualidad"))
        .isEqualTo("CON_PRORROGA");
    var plaza = plaza("UTSI");
    assertThat(plaza.getString("estado")).isEqualTo("CON_PRORROGA");
    assertThat(plaza.getJsonObject("prorroga").getJsonObject("otorgada").getString("quien"))
        .isEqualTo("secretaria");
    assertThat(entregar("SE", nuevo()).estado())
        .as("la prórroga es de una sola área")
        .isEqualTo(409);
  }

  @Test
  void fueraDePlazoSeRecibeSiSeAdmiteYSeDicePorQue() {
    cerrarAyer(true);
    byte[] libro = nuevo();

    var sinMotivo = entregar("UTSI", libro);
    assertThat(sinMotivo.estado()).isEqualTo(422);
    assertThat(sinMotivo.objeto().getString("type")).isEqualTo("urn:iecm:informe:falta-el-motivo");
    assertThat(sinMotivo.objeto().getString("detail")).contains("«motivo»");

    var conMotivo =
        como("utsi")
            .subir(
                CasoReal.entregas("UTSI"),
                CasoReal.comoLibro(libro),
                Map.of("motivo", " Se cayó la red. "));
    assertThat(conMotivo.estado()).as(conMotivo.texto()).isEqualTo(201);
    assertThat(conMotivo.objeto().getJsonObject("plazo").getString("motivo"))
        .isEqualTo("Se cayó la red.");
    assertThat(plaza("UTSI").getString("estado")).isEqualTo("TARDE");
  }

  @Test
  void antesDeAbrirNoSeRecibe() {
    ventana(ahora.plus(1, ChronoUnit.DAYS), "", true);

    var antes = entregar("UTSI", nuevo());

    assertThat(antes.estado()).isEqualTo(409);
    assertThat(antes.objeto().getString("detail")).contains("empieza a recibir el");
    assertThat(tablero().getBoolean("abierto")).isFalse();
  }

  @Test
  void loRetiradoNoValeNiRevivenLasDeAntes() {
    entregar("UTSI", nuevo());
    byte[] libro = nuevo();
    var acuse = entregar("UTSI", libro).objeto();
    String suya = CasoReal.entregas("UTSI") + "/" + acuse.getString("id");

    var retirada = como("utsi").mandar(suya + "/retiro");

    assertThat(retirada.estado()).as(retirada.texto()).isEqualTo(200);
    assertThat(retirada.objeto().getJsonObject("retirada").getString("quien")).isEqualTo("utsi");
    assertThat(plaza("UTSI").getString("estado")).isEqualTo("RETIRADA");
    assertThat(plaza("UTSI").containsKey("entrega")).isFalse();
    assertThat(como("utsi").pedir(suya + "/libro").cuerpo())
        .as("los bytes siguen")
        .isEqualTo(libro);
    assertThat(como("utsi").mandar(suya + "/retiro").estado()).as("ya no vale").isEqualTo(409);

    var otraVez = entregar("UTSI", libro);
    assertThat(otraVez.estado()).as("mismos bytes, mismo acuse").isEqualTo(200);
    assertThat(otraVez.objeto().getString("folio")).isEqualTo(acuse.getString("folio"));
    assertThat(otraVez.objeto().containsKey("retirada")).isFalse();
    assertThat(plaza("UTSI").getString("estado")).isEqualTo("A_TIEMPO");
  }

  @Test
  void vencidoElPlazoNadaSeRetira() {
    String id = entregar("UTSI", nuevo()).objeto().getString("id");
    cerrarAyer(true);

    var tarde = como("utsi").mandar(CasoReal.entregas("UTSI") + "/" + id + "/retiro");

    assertThat(tarde.estado()).isEqualTo(409);
    assertThat(plaza("UTSI").getString("estado")).as("sigue como se recibió").isEqualTo("A_TIEMPO");
  }

  @ParameterizedTest
  @CsvSource({"utsi", "auditoria"})
  void losPlazosSonDeLaSecretaria(String usuario) {
    assertThat(como(usuario).poner(VENTANA, ventana("2025-07-01T09:00", "")).estado())
        .isEqualTo(403);
    assertThat(como(usuario).poner(PRORROGA, prorroga(ahora)).estado()).isEqualTo(403);
    assertThat(como(usuario).quitar(PRORROGA).estado()).isEqualTo(403);
    assertThat(como(usuario).pedir(VENTANA).estado()).as("verlos, todos").isEqualTo(200);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"abre": "2025-07-10T18:00", "cierra": "2025-07-01T09:00"} | 422
          {"abre": "10 de julio"}                                    | 422
          {"cierra": "2025-07-10T18:00"}                             | 400
          {"abre": 7}                                                | 400
          {"abre": "2025-07-10T18:00", "admiteTarde": "quizá"}       | 400
          {"abre":                                                   | 400
          []                                                         | 400
          """)
  void unaVentanaMalDichaNoCambiaNada(String cuerpo, int estado) {
    var antes = como("secretaria").pedir(VENTANA).texto();

    var rechazo = como("secretaria").poner(VENTANA, cuerpo);

    assertThat(rechazo.estado()).as(rechazo.texto()).isEqualTo(estado);
    assertThat(rechazo.medio()).isEqualTo("application/problem+json");
    assertThat(como("secretaria").pedir(VENTANA).texto()).isEqualTo(antes);
  }

  @Test
  void unaProrrogaVenceDespuesDelCierreYSeDicePorQue() {
    assertThat(como("secretaria").poner(PRORROGA, prorroga(ahora)).objeto().getString("detail"))
        .contains("no tiene fecha de cierre");
    cerrarAyer(false);
    var corta = como("secretaria").poner(PRORROGA, prorroga(ahora.minus(2, ChronoUnit.DAYS)));
    assertThat(corta.estado()).isEqualTo(422);
    String sinMotivo = "{\"hasta\": \"%s\"}".formatted(ahora.plusSeconds(60));
    assertThat(como("secretaria").poner(PRORROGA, sinMotivo).estado()).isEqualTo(400);
    assertThat(como("secretaria").pedir(PRORROGA).estado()).isEqualTo(404);
  }

  private static byte[] nuevo() {
    return CasoReal.unico(CasoReal.entrega("UTSI"));
  }

  private void cerrarAyer(boolean admiteTarde) {
    var puesta =
        ventana(
            ahora.minus(30, ChronoUnit.DAYS),
            ahora.minus(1, ChronoUnit.DAYS).toString(),
            admiteTarde);
    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(200);
  }

  private Cliente.Respuesta ventana(Instant abre, String cierra, boolean admiteTarde) {
    String cuerpo =
        "{\"abre\": \"%s\", \"cierra\": \"%s\", \"admiteTarde\": %s}"
            .formatted(abre, cierra, admiteTarde);
    return como("secretaria").poner(VENTANA, cuerpo);
  }

  private static String ventana(String abre, String cierra) {
    return "{\"abre\": \"%s\", \"cierra\": \"%s\"}".formatted(abre, cierra);
  }

  private static String prorroga(Instant hasta) {
    return "{\"hasta\": \"%s\", \"motivo\": \"Cambio de titular\"}".formatted(hasta);
  }

  private JsonObject tablero() {
    return como("secretaria").pedir(PERIODO).objeto();
  }

  private JsonObject plaza(String siglas) {
    return tablero().getJsonArray("areas").getValuesAs(JsonObject.class).stream()
        .filter(p -> p.getString("siglas").equals(siglas))
        .findFirst()
        .orElseThrow();
  }
}
