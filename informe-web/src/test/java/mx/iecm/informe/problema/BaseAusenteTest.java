package mx.iecm.informe.problema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseAusenteTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P01, true",
    "57P03, true",
    "53300, true",
    "90098, true",
    "23505, false",
    "40001, false",
    "57014, false",
    "'', false"
  })
  void laDiceElEstadoDeSql(String estado, boolean ausente) {
    var causa = new IllegalStateException(new SQLException("no", estado));

    assertThat(BaseAusente.en(causa).isPresent()).isEqualTo(ausente);
    assertThat(Problemas.faltaLaBase(causa)).isEqualTo(ausente);
    assertThat(Problemas.de(causa).tipo())
        .isEqualTo(ausente ? TipoDeProblema.BASE_SIN_RESPUESTA : TipoDeProblema.FALLA);
  }

  @Test
  void tambienLaDiceQuienPrestaConexiones() {
    assertThat(BaseAusente.en(new SQLException("IJ000453: Unable to get managed connection")))
        .isPresent();
    assertThat(BaseAusente.en(new SQLException("otra cosa"))).isEmpty();
  }

  @Test
  void alConfirmarVieneJuntoAOtra() {
    var confirmacion = new IllegalStateException("no se confirmó");
    confirmacion.addSuppressed(new RuntimeException(new SQLException("cortada", "08006")));

    assertThat(BaseAusente.en(confirmacion)).isPresent();
  }

  @Test
  void unaCausaQueVuelveASiMismaNoLaEntretiene() {
    var una = new IllegalStateException("una");
    var otra = new IllegalStateException("otra", una);
    una.initCause(otra);

    assertThat(BaseAusente.en(otra)).isEmpty();
  }

  @Test
  void elOrigenEsLoQuePasoDeVerdad() {
    var negada = new java.net.ConnectException("Connection refused");
    var contada = new SQLException("IJ000453: Unable to get managed connection", negada);

    assertThat(BaseAusente.origen(contada)).isEqualTo(negada.toString());
    assertThat(BaseAusente.origen(new SQLException("se cortó"))).endsWith("SQLException: se cortó");
  }

  @Test
  void seDiceCuantoEsperar() {
    var problema = Problemas.de(new SQLException("cortada", "08006"));

    assertThat(problema.espera()).hasValue(10);
    assertThat(problema.detalle()).contains("pida lo mismo otra vez").doesNotContain("cortada");
    assertThat(TipoDeProblema.NO_EXISTE.con("No.").problema().espera()).isEmpty();
  }
}
