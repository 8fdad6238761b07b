package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContenidoBajoSuEncabezadoTest {

  private static final String BIEN = "; 2 de mayo de 2025 / Oficio";
  private static final String CRUZADO = "; Oficio / 2 de mayo de 2025";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en su lugar          | 2 de mayo de 2025 / Oficio                              | 0 | 4 | nada
          cruzados             | Oficio / 2 de mayo de 2025                              | 2 | 0 | TXT-007 A2,B2: fecha, texto
          son pocos            | Oficio / 2 de mayo de 2025                              | 1 | 0 | nada
          cuatro de cinco      | Oficio / 2 de mayo de 2025                              | 3 | 1 | TXT-007 A2,B2: fecha, texto
          tres de cuatro       | Oficio / 2 de mayo de 2025                              | 2 | 1 | nada
          quincenas            | Primera quincena de mayo de 2025 / Lunes 5 de mayo de 2025 | 2 | 0 | TXT-007 A2,B2: fecha, texto
          dos fechas           | 2 de mayo de 2025 / 3 de mayo de 2025                   | 0 | 3 | nada
          ninguna fecha        | Oficio / Circular                                       | 0 | 3 | nada
          no existe            | 31 de abril de 2025 / 2 de mayo de 2025                 | 2 | 0 | nada
          """)
  void revisa(String caso, String primero, int cruzados, int bien, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.TEXTO);
    var escritos = primero + CRUZADO.repeat(cruzados) + BIEN.repeat(bien);

    assertThat(hoja.recorrer(new ContenidoBajoSuEncabezado(), hoja.escritos(escritos)))
        .isEqualTo(esperado);
  }

  @Test
  void unaColumnaDePeriodoNoDiceDias() {
    var hoja = HojaDePrueba.de(TipoColumna.PERIODO, TipoColumna.TEXTO);
    var escritos = "mayo de 2025 / 2 de mayo de 2025" + CRUZADO.repeat(3);

    assertThat(hoja.recorrer(new ContenidoBajoSuEncabezado(), hoja.escritos(escritos)))
        .isEqualTo("nada");
  }

  @Test
  void diceConCualEstaCruzada() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.TEXTO_LARGO, TipoColumna.FECHA);
    var escritos =
        "Oficio / 2 de mayo de 2025 / Hidalgo"
            .concat("; Oficio / 2 de mayo de 2025 / Morelos".repeat(2));

    assertThat(hoja.recorrer(new ContenidoBajoSuEncabezado(), hoja.escritos(escritos)))
        .isEqualTo("TXT-007 C2,B2: fecha, texto largo");
  }
}
