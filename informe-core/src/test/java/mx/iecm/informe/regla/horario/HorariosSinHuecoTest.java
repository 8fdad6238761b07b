package mx.iecm.informe.regla.horario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorariosSinHuecoTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seguidos            | 14:20 – 14:30; 14:30 – 15:15                | nada
          cinco minutos       | 14:20 – 14:25; 14:30 – 15:15                | HOR-003 A3: 14:25, 14:30
          encimados           | 14:20 – 14:35; 14:30 – 15:15                | nada
          lo largo lo cubre   | 9:00 – 13:00; 10:00 – 11:00; 12:00 – 13:00  | nada
          tras una hora sola  | 9:00; 10:00 – 11:00                         | nada
          antes de una sola   | 9:00 – 10:00; 11:00                         | HOR-003 A3: 10:00, 11:00
          tras lo que no se lee | 14:20 – 14:25; 14:30 15:15; 16:00 – 17:00 | nada
          vuelve a empezar    | 16:00 – 17:00; 9:00 – 10:00; 10:00 – 11:00  | nada
          """)
  void revisa(String caso, String escritos, String esperado) {
    var hoja = AgendasDePrueba.deUnDia();

    assertThat(hoja.recorrer(new HorariosSinHueco(), hoja.escritos(escritos))).isEqualTo(esperado);
  }

  @Test
  void entreUnDiaYOtroNoHayHueco() {
    var hoja = AgendasDePrueba.deVariosDias();
    var escritos = "Viernes / 9:00 – 10:00 / A; Sábado / 11:00 – 12:00 / B";

    assertThat(hoja.recorrer(new HorariosSinHueco(), hoja.escritos(escritos))).isEqualTo("nada");
  }

  @Test
  void entreDosReunionesYaRealizadasEsNatural() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.HORA);
    var escritos = "2 de mayo de 2025 / 9:00 – 10:00; 2 de mayo de 2025 / 16:00 – 17:00";

    assertThat(hoja.recorrer(new HorariosSinHueco(), hoja.escritos(escritos))).isEqualTo("nada");
    assertThat(hoja.libre().recorrer(new HorariosSinHueco(), hoja.escritos(escritos)))
        .isEqualTo("HOR-003 B3: 10:00, 16:00");
  }
}
