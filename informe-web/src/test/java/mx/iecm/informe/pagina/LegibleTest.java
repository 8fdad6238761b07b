package mx.iecm.informe.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-01T06:00:00Z     | 1 de julio de 2025, 0:00:00
          2025-07-01T05:59:59.999Z | 30 de junio de 2025, 23:59:59
          2026-01-01T05:59:59Z     | 31 de diciembre de 2025, 23:59:59
          2026-03-04T15:05:09Z     | 4 de marzo de 2026, 9:05:09
          """)
  void elDiaYLaHoraSonLosDeLaCiudadDeMexico(Instant instante, String dicho) {
    assertThat(Legible.cuando(instante)).isEqualTo(dicho);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-11T00:00:00Z | jueves 10 de julio de 2025, 18:00 h | 2025-07-10T18:00
          2026-01-01T05:59:59Z | miércoles 31 de diciembre de 2025, 23:59 h | 2025-12-31T23:59
          """)
  void unPlazoSeDiceConSuDiaYSeLlenaEnElFormulario(Instant instante, String dicho, String campo) {
    assertThat(Legible.plazo(instante)).isEqualTo(dicho);
    assertThat(Legible.campo(instante)).isEqualTo(campo);
  }

  @ParameterizedTest
  @CsvSource({"'1248.5', '1,248.5'", "'7', '7'", "'sin dato', 'sin dato'"})
  void loDeclaradoLlevaSusComas(String escrito, String dicho) {
    assertThat(Legible.numero(escrito)).isEqualTo(dicho);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1 KB",
    "1, 1 KB",
    "2047, 1 KB",
    "2048, 2 KB",
    "1048575, 1023 KB",
    "1048576, 1 MB",
    "10485760, 10 MB",
    "3221225472, 3072 MB"
  })
  void unTamanoVaEnKbOEnMb(long bytes, String dicho) {
    assertThat(Legible.tamano(bytes)).isEqualTo(dicho);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0       | 0 errores
          1       | 1 error
          2       | 2 errores
          999     | 999 errores
          1248    | 1,248 errores
          1000000 | 1,000,000 errores
          """)
  void unaCuentaConcuerdaConSuSustantivo(long numero, String dicho) {
    assertThat(Legible.cuantos(numero, "error", "errores")).isEqualTo(dicho);
  }

  @ParameterizedTest
  @CsvSource({"0, 0.0 s", "49, 0.0 s", "51, 0.1 s", "1234, 1.2 s", "61000, 61.0 s"})
  void unLapsoVaEnSegundosConUnDecimal(long milisegundos, String dicho) {
    assertThat(Legible.lapso(Duration.ofMillis(milisegundos))).isEqualTo(dicho);
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, 0 minutos",
    "PT1M59S, 1 minuto",
    "PT59M, 59 minutos",
    "PT1H, 1 hora",
    "PT23H59M, 23 horas",
    "PT24H, 1 día",
    "P40D, 40 días"
  })
  void unLapsoLargoVaEnSuUnidadMayor(Duration lapso, String dicho) {
    assertThat(Legible.aproximado(lapso)).isEqualTo(dicho);
  }

  @Test
  void elIdiomaDeLaMaquinaNoCambiaNada() {
    var antes = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat(Legible.cuando(Instant.parse("2026-03-04T15:05:09Z")))
          .isEqualTo("4 de marzo de 2026, 9:05:09");
      assertThat(Legible.lapso(Duration.ofMillis(1234))).isEqualTo("1.2 s");
      assertThat(Legible.cuantos(1248, "renglón", "renglones")).isEqualTo("1,248 renglones");
    } finally {
      Locale.setDefault(antes);
    }
  }
}
