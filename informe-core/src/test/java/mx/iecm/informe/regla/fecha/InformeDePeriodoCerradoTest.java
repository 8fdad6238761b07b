package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformeDePeriodoCerradoTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          un día antes de cerrar   | Primera quincena de mayo de 2025 | 14 de mayo de 2025 | FEC-011 B2: primera quincena de mayo de 2025, 2025-05-15, 2025-05-14
          el día que cierra        | Primera quincena de mayo de 2025 | 15 de mayo de 2025 | nada
          ya cerrada               | Segunda quincena de junio de 2025 | 2 de julio de 2025 | nada
          mes sin terminar         | mayo de 2025                     | 30 de mayo de 2025 | FEC-011 B2: mayo de 2025, 2025-05-31, 2025-05-30
          mes terminado            | mayo de 2025                     | 31 de mayo de 2025 | nada
          dos quincenas            | abril y mayo de 2025             | 2 de mayo de 2025  | FEC-011 B2: abril y mayo de 2025, 2025-05-31, 2025-05-02
          un día no es un periodo  | 15 de mayo de 2025               | 14 de mayo de 2025 | nada
          otro día, ya señalado    | mayo de 2025                     | lunes 4 de mayo de 2025 | nada
          el periodo no se lee     | ayer                             | 14 de mayo de 2025 | nada
          la fecha no se lee       | mayo de 2025                     | ayer               | nada
          sin fecha                | mayo de 2025                     | ''                 | nada
          """)
  void revisa(String caso, String periodo, String fecha, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.PERIODO, TipoColumna.FECHA_CON_DIA);

    assertThat(hoja.revisar(new InformeDePeriodoCerrado(), periodo, fecha)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pedido antes y enviado después | 2 de mayo de 2025 | 2 de junio de 2025 | nada
          los dos antes                  | 2 de mayo de 2025 | 3 de mayo de 2025  | FEC-011 C2: mayo de 2025, 2025-05-31, 2025-05-03
          """)
  void bastaUnaFechaPosterior(String caso, String una, String otra, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.PERIODO, TipoColumna.FECHA, TipoColumna.FECHA);

    assertThat(hoja.revisar(new InformeDePeriodoCerrado(), "mayo de 2025", una, otra))
        .isEqualTo(esperado);
  }

  @Test
  void sinColumnaDePeriodoNoSeSabeDeQueInforma() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.FECHA);

    assertThat(hoja.revisar(new InformeDePeriodoCerrado(), "mayo de 2025", "2 de mayo de 2025"))
        .isEqualTo("nada");
  }
}
