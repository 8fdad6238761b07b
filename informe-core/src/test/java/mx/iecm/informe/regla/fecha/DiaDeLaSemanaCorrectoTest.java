package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaDeLaSemanaCorrectoTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el 4 fue domingo      | Lunes 4 de mayo de 2025    | FEC-003 A2: lunes, 2025-05-04, domingo → lunes 5 de mayo de 2025 o domingo 4 de mayo de 2025
          el 5 fue lunes        | Lunes 5 de mayo de 2025    | nada
          sin día               | 4 de mayo de 2025          | nada
          tres días después     | Jueves 5 de mayo de 2025   | FEC-003 A2: jueves, 2025-05-05, lunes → jueves 8 de mayo de 2025 o lunes 5 de mayo de 2025
          tres días antes       | Viernes 5 de mayo de 2025  | FEC-003 A2: viernes, 2025-05-05, lunes → viernes 2 de mayo de 2025 o lunes 5 de mayo de 2025
          cambia de mes         | Sábado 1 de junio de 2025  | FEC-003 A2: sábado, 2025-06-01, domingo → sábado 31 de mayo de 2025 o domingo 1 de junio de 2025
          sin acento            | sabado 31 de mayo de 2025  | nada
          un día de la lista    | viernes 30 y domingo 31 de mayo de 2025 | FEC-003 A2: domingo, 2025-05-31, sábado → domingo 1 de junio de 2025 o sábado 31 de mayo de 2025
          no existe             | lunes 31 de junio de 2025  | nada
          """)
  void revisaColumnasDeFecha(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA_CON_DIA);

    assertThat(hoja.revisar(new DiaDeLaSemanaCorrecto(), escrita)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          con año               | Se envió el lunes 4 de mayo de 2025. | FEC-003 A2: lunes, 2025-05-04, domingo → lunes 5 de mayo de 2025 o domingo 4 de mayo de 2025
          con año, bien         | Se envió el lunes 5 de mayo de 2025. | nada
          sin año, este         | el domingo 4 de mayo                 | nada
          sin año, el anterior  | el sábado 4 de mayo                  | nada
          sin año, el siguiente | el lunes 4 de mayo                   | nada
          sin año, ninguno      | el martes 4 de mayo                  | FEC-003 A2: martes, 2025-05-04, domingo → martes 6 de mayo de 2025 o domingo 4 de mayo de 2025
          no existe este año    | el lunes 29 de febrero               | nada
          dos en un texto       | lunes 4 de mayo de 2025; viernes 4 de abril de 2025; martes 1 de mayo de 2025 | FEC-003 A2: lunes, 2025-05-04, domingo → lunes 5 de mayo de 2025 o domingo 4 de mayo de 2025; FEC-003 A2: martes, 2025-05-01, jueves → martes 29 de abril de 2025 o jueves 1 de mayo de 2025
          sin fecha             | Boletín de los lunes                 | nada
          """)
  void revisaTextos(String caso, String escrito, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO);

    assertThat(hoja.revisar(new DiaDeLaSemanaCorrecto(), escrito)).isEqualTo(esperado);
  }

  @Test
  void juntaLoDeLaFechaYLoDelTexto() {
    String mal = "martes 1 de mayo de 2025";
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO_LARGO, TipoColumna.FECHA, TipoColumna.FOLIO);
    String dice =
        "martes, 2025-05-01, jueves → martes 29 de abril de 2025 o jueves 1 de mayo de 2025";

    assertThat(hoja.revisar(new DiaDeLaSemanaCorrecto(), mal, mal, mal))
        .isEqualTo("FEC-003 B2: " + dice + "; FEC-003 A2: " + dice);
  }
}
