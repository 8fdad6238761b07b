package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FechaDentroDelPeriodoTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          primer día, incluido  | 1 de abril de 2025                | nada
          último día, incluido  | 30 de junio de 2025               | nada
          un día antes          | 31 de marzo de 2025               | FEC-004 A2: 31 de marzo de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          un día después        | 1 de julio de 2025                | FEC-004 A2: 1 de julio de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          el rango sale         | del 29 de junio al 1 de julio de 2025 | FEC-004 A2: del 29 de junio al 1 de julio de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          el rango entra        | 31 de marzo y 1 de abril de 2025  | FEC-004 A2: 31 de marzo de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          dos fuera, un motivo  | 30 y 31 de marzo de 2025          | FEC-004 A2: 30 de marzo de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          mes dentro            | junio de 2025                     | nada
          mes fuera             | julio de 2025                     | FEC-004 A2: julio de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          no se lee             | Vinculación                       | nada
          en blanco             | ''                                | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);

    assertThat(hoja.revisar(new FechaDentroDelPeriodo(), escrita)).isEqualTo(esperado);
    assertThat(hoja.libre().revisar(new FechaDentroDelPeriodo(), escrita)).isEqualTo("nada");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          con nota        | Se suscribió antes. | nada
          nota en blanco  | ' '                 | FEC-004 A2: 31 de marzo de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          """)
  void laNotaDiceElMotivo(String caso, String nota, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);
    var renglon = hoja.conNota(nota, "31 de marzo de 2025");

    assertThat(hoja.revisar(new FechaDentroDelPeriodo(), renglon)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de junio, enviado el 2 de julio  | 2 de julio de 2025  | Segunda quincena de junio de 2025 | nada
          de julio, enviado en junio       | 30 de junio de 2025 | Primera quincena de julio de 2025 | FEC-004 B2: primera quincena de julio de 2025, 2025-04-01, 2025-06-30 → corrija la fecha o diga el motivo en la columna Nota
          el periodo no se lee             | 2 de julio de 2025  | Vinculación                       | nada
          """)
  void fechaLaColumnaDePeriodo(String caso, String fecha, String periodo, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.PERIODO);

    assertThat(hoja.revisar(new FechaDentroDelPeriodo(), fecha, periodo)).isEqualTo(esperado);
  }

  @Test
  void deDosColumnasDeFechaFechaLaPrimera() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.FECHA, TipoColumna.FECHA);

    assertThat(
            hoja.revisar(
                new FechaDentroDelPeriodo(), "", "1 de abril de 2025", "1 de julio de 2025"))
        .isEqualTo("nada");
  }

  @Test
  void unaTablaSinFechasNoTieneQueCaerDentro() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO);

    assertThat(hoja.revisar(new FechaDentroDelPeriodo(), "1 de julio de 2025")).isEqualTo("nada");
  }
}
