package mx.iecm.informe.regla.horario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorarioLegibleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          falta la raya     | 14:30 15:15    | HOR-001 A2: 14:30 15:15
          con raya          | 14:30 – 15:15  | nada
          una hora          | 9:00           | nada
          un minuto         | 9:00 – 9:01    | nada
          al revés          | 9:01 – 9:00    | HOR-001.alreves A2: 9:01 – 9:00
          última del día    | 23:59          | nada
          no existe         | 24:00          | HOR-001 A2: 24:00
          no es hora        | Comida         | HOR-001 A2: Comida
          en blanco         | ''             | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.HORA);

    assertThat(hoja.revisar(new HorarioLegible(), escrita)).isEqualTo(esperado);
  }

  @Test
  void soloSePideEnColumnasDeHora() {
    var hoja = HojaDePrueba.de(TipoColumna.NUMERO, TipoColumna.HORA, TipoColumna.HORA);

    assertThat(hoja.revisar(new HorarioLegible(), "Comida", "Comida", "Cena"))
        .isEqualTo("HOR-001 B2: Comida; HOR-001 C2: Cena");
  }
}
