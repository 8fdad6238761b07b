package mx.iecm.informe.problema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TipoDeProblemaTest {

  /** Quien se conecta por programa depende de esto: se agrega, no se cambia ni se quita. */
  @Test
  void losIdentificadoresPublicosNoCambian() {
    assertThat(Arrays.stream(TipoDeProblema.values()).map(t -> t.estado() + " " + t.uri()))
        .containsExactly(
            "400 urn:iecm:informe:peticion-incompleta",
            "401 urn:iecm:informe:sin-identidad",
            "403 urn:iecm:informe:sin-permiso",
            "404 urn:iecm:informe:no-existe",
            "409 urn:iecm:informe:periodo-cerrado",
            "409 urn:iecm:informe:entrega-sin-valor",
            "409 urn:iecm:informe:compilacion-en-curso",
            "409 urn:iecm:informe:compilacion-sin-correr",
            "409 urn:iecm:informe:ya-existe",
            "412 urn:iecm:informe:cambio-entre-tanto",
            "413 urn:iecm:informe:libro-demasiado-grande",
            "422 urn:iecm:informe:libro-no-recibido",
            "422 urn:iecm:informe:fecha-no-admitida",
            "422 urn:iecm:informe:falta-el-motivo",
            "422 urn:iecm:informe:decision-no-aceptada",
            "422 urn:iecm:informe:comparacion-imposible",
            "429 urn:iecm:informe:demasiados-intentos",
            "503 urn:iecm:informe:servidor-ocupado",
            "503 urn:iecm:informe:base-sin-respuesta",
            "500 urn:iecm:informe:falla");
  }

  @Test
  void cadaUnoTieneSuTitulo() {
    assertThat(TipoDeProblema.values())
        .extracting(TipoDeProblema::titulo)
        .doesNotHaveDuplicates()
        .allSatisfy(t -> assertThat(t).isNotBlank().doesNotEndWith("."));
  }

  @Test
  void elJsonEsElDelRfc9457() {
    var problema = TipoDeProblema.PERIODO_CERRADO.con("Pida que lo \"abran\".").problema();

    assertThat(Problema.MEDIO).isEqualTo("application/problem+json");
    assertThat(problema.json())
        .hasToString(
            "{\"type\":\"urn:iecm:informe:periodo-cerrado\",\"title\":\"El periodo está cerrado\","
                + "\"status\":409,\"detail\":\"Pida que lo \\\"abran\\\".\"}");
  }

  @Test
  void losHallazgosVanAlFinalSiLosHay() {
    var hallazgos =
        Json.createArrayBuilder().add(Json.createObjectBuilder().add("regla", "LEC-001")).build();

    var json = TipoDeProblema.LIBRO_NO_RECIBIDO.con("No se leyó.", hallazgos).problema().json();

    assertThat(json.keySet()).containsExactly("type", "title", "status", "detail", "hallazgos");
    assertThat(json.getJsonArray("hallazgos")).isEqualTo(hallazgos);
  }

  @Test
  void laExcepcionDiceQueProblemaEs() {
    var corte = TipoDeProblema.NO_EXISTE.con("No hay ningún periodo X.");

    assertThat(corte).hasMessage("NO_EXISTE: No hay ningún periodo X.");
    assertThat(corte.problema().hallazgos()).isEmpty();
  }
}
