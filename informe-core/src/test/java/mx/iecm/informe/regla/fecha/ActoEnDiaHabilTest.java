package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Programas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActoEnDiaHabilTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          víspera             | 30 de abril de 2025              | nada
          inhábil             | 1 de mayo de 2025                | FEC-009 A2: 2025-05-01, Día del Trabajo
          viernes             | 2 de mayo de 2025                | nada
          sábado              | 3 de mayo de 2025                | FEC-009.findesemana A2
          domingo             | 4 de mayo de 2025                | FEC-009.findesemana A2
          lunes               | 5 de mayo de 2025                | nada
          en una lista        | 30 de abril y 1 de mayo de 2025  | FEC-009 A2: 2025-05-01, Día del Trabajo
          un rango lo cruza   | del 29 de abril al 5 de mayo de 2025 | nada
          un mes lo cruza     | mayo de 2025                     | nada
          otro día, señalado  | lunes 4 de mayo de 2025          | nada
          no se lee           | ayer                             | nada
          en blanco           | ''                               | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var programa =
        Programas.con(
            p -> p.inhabiles = List.of(new Inhabil(LocalDate.of(2025, 5, 1), "Día del Trabajo")));
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS).con(programa);

    assertThat(hoja.revisar(new ActoEnDiaHabil(), escrita)).isEqualTo(esperado);
    assertThat(hoja.libre().revisar(new ActoEnDiaHabil(), escrita)).isEqualTo("nada");
  }

  @Test
  void elActoEsLaPrimeraFechaYNoElPeriodo() {
    var hoja = HojaDePrueba.de(TipoColumna.PERIODO, TipoColumna.FECHA, TipoColumna.FECHA);

    assertThat(
            hoja.revisar(
                new ActoEnDiaHabil(),
                "3 de mayo de 2025",
                "4 de mayo de 2025",
                "3 de mayo de 2025"))
        .isEqualTo("FEC-009.findesemana B2");
  }
}
