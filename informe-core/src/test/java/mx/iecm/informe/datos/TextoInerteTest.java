package mx.iecm.informe.datos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextoInerteTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+52 55 1234 5678",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1+1",
        "'=1",
        "''@x",
        "-",
        "+-1",
        "-1,000"
      })
  void loPeligrosoLlevaUnApostrofoMasYSeRecuperaQuitandolo(String escrito) {
    assertThat(TextoInerte.de(escrito)).isEqualTo("'" + escrito);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-5",
        "+5",
        "-0.75",
        "2025-04-04",
        "10:00/10:05",
        "a=b",
        "'entre comillas'",
        " =1"
      })
  void loDemasQuedaIgual(String escrito) {
    assertThat(TextoInerte.de(escrito)).isEqualTo(escrito);
  }
}
