package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import mx.iecm.informe.modelo.Valor.Horario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorasTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10:00 – 10:05             | 10:00 | 10:05
          12:00-13:00               | 12:00 | 13:00
          13:00 -13:20              | 13:00 | 13:20
          13:00- 13:20              | 13:00 | 13:20
          9:30 — 11:00              | 09:30 | 11:00
          9:00                      | 09:00 | 09:00
          09:00                     | 09:00 | 09:00
          0:00                      | 00:00 | 00:00
          23:59                     | 23:59 | 23:59
          09:00:00                  | 09:00 | 09:00
          17:30.                    | 17:30 | 17:30
          9:00 a 10:00              | 09:00 | 10:00
          de 9:00 a 10:00 h         | 09:00 | 10:00
          De las 9:00 a las 10:00 hrs. | 09:00 | 10:00
          9:00 hrs a 10:00 horas    | 09:00 | 10:00
          A las 9:00 horas          | 09:00 | 09:00
          9:00 a.m.                 | 09:00 | 09:00
          4:00 p. m.                | 16:00 | 16:00
          4:00 PM                   | 16:00 | 16:00
          12:00 a.m.                | 00:00 | 00:00
          12:00 p.m.                | 12:00 | 12:00
          13:00 p.m.                | 13:00 | 13:00
          4:00 a 6:00 p.m.          | 16:00 | 18:00
          10:00 a 2:00 p.m.         | 10:00 | 14:00
          9:00 a.m. a 1:00 p.m.     | 09:00 | 13:00
          11:35 – 10:05             | 11:35 | 10:05
          """)
  void lee(String escrito, LocalTime inicio, LocalTime fin) {
    assertThat(Horas.leer(escrito)).contains(new Horario(inicio, fin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "14:30 15:15",
        "",
        "  ",
        "9",
        "9:0",
        "9:60",
        "24:00",
        "25:00",
        "13:00 a.m.",
        "9:00 –",
        "9.00",
        "9:00 – 10:00 – 11:00",
        "Comida",
        "1:23456",
        "9:00 x",
        "-9:00"
      })
  void loQueNoEsHoraNoSeLee(String escrito) {
    assertThat(Horas.leer(escrito)).isEqualTo(Optional.empty());
  }

  @Test
  void unaCeldaLargaNoEsHora() {
    assertThat(Horas.leer("9:00 ".repeat(6_000))).isEmpty();
    assertThat(Horas.leer("9:00" + " ".repeat(40))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"09:00, 09:00, 9:00", "10:00, 10:05, 10:00 – 10:05", "09:05, 13:30, 9:05 – 13:30"})
  void imprime(LocalTime inicio, LocalTime fin, String impreso) {
    var horario = new Horario(inicio, fin);

    assertThat(Horas.imprimir(horario)).isEqualTo(impreso);
    assertThat(Horas.leer(impreso)).contains(horario);
  }
}
