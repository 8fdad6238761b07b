package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodoTest {

  private static final Locale MAQUINA = Locale.getDefault();

  @AfterEach
  void comoEstaba() {
    Locale.setDefault(MAQUINA);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-T1,  2025-01-01, 2025-03-31, 3",
    "2025-T2,  2025-04-01, 2025-06-30, 3",
    "2025-T4,  2025-10-01, 2025-12-31, 3",
    "2025-S1,  2025-01-01, 2025-06-30, 6",
    "2025-S2,  2025-07-01, 2025-12-31, 6",
    "2025-M01, 2025-01-01, 2025-01-31, 1",
    "2024-M02, 2024-02-01, 2024-02-29, 1",
    "2025-M12, 2025-12-01, 2025-12-31, 1",
    "2025,     2025-01-01, 2025-12-31, 12"
  })
  void laClaveVaYVuelve(String clave, LocalDate inicio, LocalDate fin, int duracion) {
    var periodo = Periodo.deClave(clave).orElseThrow();

    assertThat(periodo).isEqualTo(new Periodo(inicio, fin));
    assertThat(periodo.duracion()).isEqualTo(duracion);
    assertThat(periodo.clave()).isEqualTo(clave);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr", "th-TH-u-ca-buddhist"})
  void laClaveNoDependeDelIdiomaDeLaMaquina(String idioma) {
    Locale.setDefault(Locale.forLanguageTag(idioma));

    for (String clave : new String[] {"2025-T2", "2025-S1", "2025-M04", "2025"}) {
      assertThat(Periodo.deClave(clave).orElseThrow().clave()).isEqualTo(clave);
      assertThat(Periodo.deClave(clave.toLowerCase(Locale.ROOT))).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" 2025-T2 ", "2025-t2", "\t2025-T2\n"})
  void seLeeAunqueTengaEspaciosOMinusculas(String escrita) {
    assertThat(Periodo.deClave(escrita)).contains(Periodo.trimestre(2025, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025-T0",
        "2025-T5",
        "2025-S0",
        "2025-S3",
        "2025-M00",
        "2025-M13",
        "2025-M4",
        "25-T2",
        "2025T2",
        "2025-Q2",
        "T2-2025",
        "20251",
        "2025-T2-M04",
        "٢٠٢٥"
      })
  void loQueNoEsClaveNoSeLee(String escrita) {
    assertThat(Periodo.deClave(escrita)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-02, 2025-06-30",
    "2025-04-01, 2025-06-29",
    "2025-02-01, 2025-04-30",
    "2025-04-01, 2025-05-31",
    "2025-04-01, 2025-09-30",
    "2025-04-01, 2025-03-31",
    "2025-07-01, 2026-06-30",
    "2025-01-01, 2026-12-31"
  })
  void soloHayPeriodosNaturales(LocalDate inicio, LocalDate fin) {
    assertThatThrownBy(() -> new Periodo(inicio, fin))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(inicio.toString())
        .hasMessageContaining(fin.toString());
  }

  @ParameterizedTest
  @CsvSource({"2025-03-31, false", "2025-04-01, true", "2025-06-30, true", "2025-07-01, false"})
  void contieneSusExtremos(LocalDate dia, boolean dentro) {
    assertThat(Periodo.trimestre(2025, 2).contiene(dia)).isEqualTo(dentro);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-T1,  2024-T4,  2025-T2",
    "2025-T4,  2025-T3,  2026-T1",
    "2025-S1,  2024-S2,  2025-S2",
    "2024-M03, 2024-M02, 2024-M04",
    "2025-M12, 2025-M11, 2026-M01",
    "2025,     2024,     2026"
  })
  void losVecinosDuranLoMismo(String clave, String anterior, String siguiente) {
    var periodo = Periodo.deClave(clave).orElseThrow();

    assertThat(periodo.anterior().clave()).isEqualTo(anterior);
    assertThat(periodo.siguiente().clave()).isEqualTo(siguiente);
  }

  @Test
  void elEjercicioEsSuAno() {
    assertThat(Periodo.trimestre(2025, 4).ejercicio()).isEqualTo(2025);
  }
}
