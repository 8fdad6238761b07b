package mx.iecm.informe.regla.horario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoraConActividadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          las dos             | Sábado | 14:00 – 14:30 | Comida        | nada
          ninguna             | Sábado | ''            | ''            | nada
          sin hora            | Sábado | ''            | Comida        | HOR-004 B2: Hora
          sin actividad       | Sábado | 14:00 – 14:30 | ''            | HOR-004.sinactividad C2: Actividad
          en la otra columna  | Sábado | ''            | 14:00 - 14:30 | HOR-004.cambiada B2: 14:00 - 14:30, Actividad, Hora → pase «14:00 - 14:30» a «Hora»
          la hora no se lee   | Sábado | 14:30 15:15   | Comida        | nada
          sin día             | ''     | 14:00 – 14:30 | Comida        | nada
          """)
  void revisa(String caso, String dia, String hora, String actividad, String esperado) {
    var hoja = AgendasDePrueba.deVariosDias();

    assertThat(hoja.revisar(new HoraConActividad(), dia, hora, actividad)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sin hora      | ''    | Comida
          sin actividad | 14:00 | ''
          """)
  void loObligatorioSePidioAlLeerlo(String caso, String hora, String actividad) {
    var hoja =
        HojaDePrueba.de(
            Columna.de("Hora", TipoColumna.HORA, true),
            Columna.de("Actividad", TipoColumna.TEXTO, true));

    assertThat(hoja.revisar(new HoraConActividad(), hora, actividad)).isEqualTo("nada");
  }

  @Test
  void laHoraQueSeCombinaRepiteLaDeArriba() {
    var tabla = Tablas.de("5.b.ii-1", Tablas.tipos(TipoColumna.HORA, TipoColumna.TEXTO));
    var combinada = HojaDePrueba.de(Tablas.combinando(tabla, "hora"));

    assertThat(combinada.revisar(new HoraConActividad(), "", "Comida")).isEqualTo("nada");
    assertThat(HojaDePrueba.de(tabla).revisar(new HoraConActividad(), "", "Comida"))
        .isEqualTo("HOR-004 A2: hora");
  }

  @Test
  void laActividadEsElTextoQueSigueALaHora() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.HORA, TipoColumna.TEXTO_LARGO);

    assertThat(hoja.revisar(new HoraConActividad(), "Sábado", "9:00", ""))
        .isEqualTo("HOR-004.sinactividad C2: texto largo");
    assertThat(hoja.revisar(new HoraConActividad(), "Sábado", "", "")).isEqualTo("nada");
  }
}
