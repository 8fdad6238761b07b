package mx.iecm.informe.problema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.WebApplicationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemasTest {

  @Test
  void unProblemaNuestroSeContestaTalCual() {
    var corte = TipoDeProblema.PERIODO_CERRADO.con("Ya cerró.");

    assertThat(Problemas.de(corte)).isSameAs(corte.problema());
  }

  @ParameterizedTest(name = "{0} es {1}")
  @CsvSource({
    "400, PETICION_INCOMPLETA",
    "401, SIN_IDENTIDAD",
    "403, SIN_PERMISO",
    "404, NO_EXISTE",
    "405, PETICION_INCOMPLETA",
    "406, PETICION_INCOMPLETA",
    "413, LIBRO_DEMASIADO_GRANDE",
    "415, PETICION_INCOMPLETA"
  })
  void loQuePidieronMalSeDiceSinIncidente(int estado, TipoDeProblema tipo) {
    var problema = Problemas.de(new WebApplicationException(new RespuestaDePrueba(estado)));

    assertThat(problema.tipo()).isEqualTo(tipo);
    assertThat(problema.detalle()).isNotBlank().doesNotContain("HTTP", "incidente");
    assertThat(problema.hallazgos()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"500", "501"})
  void unaFallaDeLaPlataformaEsNuestra(int estado) {
    var problema = Problemas.de(new WebApplicationException(new RespuestaDePrueba(estado)));

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.FALLA);
  }

  @Test
  void unServidorOcupadoNoEsUnaFalla() {
    var problema = Problemas.de(new WebApplicationException(new RespuestaDePrueba(503)));

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.SERVIDOR_OCUPADO);
  }

  @Test
  void deUnaFallaSoloSeDaElNumeroDeIncidente() {
    var problema = Problemas.de(new IllegalStateException("jdbc:postgresql://clave=secreta"));

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.FALLA);
    assertThat(problema.detalle())
        .matches("Entregue este número a quien mantiene el programa: incidente [0-9A-F]{8}\\.")
        .doesNotContain("jdbc", "secreta");
  }

  @Test
  void cadaFallaTieneSuNumero() {
    var causa = new IllegalStateException("otra vez");

    assertThat(Problemas.de(causa).detalle()).isNotEqualTo(Problemas.de(causa).detalle());
  }
}
