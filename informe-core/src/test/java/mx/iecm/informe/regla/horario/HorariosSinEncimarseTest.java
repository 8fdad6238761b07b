package mx.iecm.informe.regla.horario;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorariosSinEncimarseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seguidos             | 10:00 – 10:30; 10:30 – 11:00                | nada
          por un minuto        | 10:00 – 10:31; 10:30 – 11:00                | HOR-002 A3: 10:30 – 11:00, 10:00 – 10:31
          uno dentro de otro   | 9:00 – 13:00; 10:00 – 11:00; 11:00 – 12:00  | HOR-002 A3: 10:00 – 11:00, 9:00 – 13:00; HOR-002 A4: 11:00 – 12:00, 9:00 – 13:00
          simultáneos          | 9:00 – 10:00; 9:00 – 10:00                  | nada
          en desorden          | 11:00 – 12:00; 10:00 – 11:30                | HOR-002 A3: 10:00 – 11:30, 11:00 – 12:00
          en desorden, aparte  | 11:00 – 12:00; 10:00 – 11:00                | nada
          empiezan en punto    | 9:00; 9:00; 9:00 – 13:30                    | nada
          una hora a la mitad  | 9:00 – 13:30; 10:00                         | HOR-002 A3: 10:00, 9:00 – 13:30
          una hora al final    | 15:15 – 17:30; 17:30                        | nada
          al revés, señalado   | 9:00 – 11:00; 10:30 – 10:00; 10:15 – 10:30  | nada
          no se lee            | 9:00 – 11:00; 9:30 10:00; 10:00 – 10:30     | nada
          """)
  void revisa(String caso, String escritos, String esperado) {
    var hoja = AgendasDePrueba.deUnDia();

    assertThat(hoja.recorrer(new HorariosSinEncimarse(), hoja.escritos(escritos)))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          otro día         | Viernes / 9:00 – 17:00 / A; Sábado / 9:30 – 11:00 / B | nada
          el mismo         | Viernes / 9:00 – 17:00 / A; Viernes / 9:30 – 11:00 / B | HOR-002 B3: 9:30 – 11:00, 9:00 – 17:00
          en blanco repite | Viernes / 9:00 – 17:00 / A; '' / 9:30 – 11:00 / B     | HOR-002 B3: 9:30 – 11:00, 9:00 – 17:00
          """)
  void cadaDiaTieneSusHorarios(String caso, String escritos, String esperado) {
    var hoja = AgendasDePrueba.deVariosDias();
    var renglones = hoja.escritos(escritos.replace("''", ""));

    assertThat(hoja.recorrer(new HorariosSinEncimarse(), renglones)).isEqualTo(esperado);
  }

  @Test
  void laColumnaDeFechaDiceElDia() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.HORA);
    var escritos = "2 de mayo de 2025 / 9:00 – 11:00; %s de mayo de 2025 / 10:00 – 12:00";

    assertThat(hoja.recorrer(new HorariosSinEncimarse(), hoja.escritos(escritos.formatted("5"))))
        .isEqualTo("nada");
    assertThat(hoja.recorrer(new HorariosSinEncimarse(), hoja.escritos(escritos.formatted("2"))))
        .isEqualTo("HOR-002 B3: 10:00 – 12:00, 9:00 – 11:00");
  }

  @Test
  void conDosColumnasDeHoraNoSeSabeQueEsCadaUna() {
    var hoja = HojaDePrueba.de(TipoColumna.HORA, TipoColumna.HORA);
    var escritos = "9:00 – 11:00 / 12:00; 10:00 – 11:00 / 12:00";

    assertThat(hoja.recorrer(new HorariosSinEncimarse(), hoja.escritos(escritos)))
        .isEqualTo("nada");
  }
}
