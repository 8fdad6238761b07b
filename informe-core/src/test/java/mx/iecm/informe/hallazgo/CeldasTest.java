package mx.iecm.informe.hallazgo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CeldasTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          una sola            | B2          | B2
          dos vecinas         | B2,B3       | B2:B3
          con un hueco        | B2,B4       | B2,B4
          otra columna        | B2,C3       | B2,C3
          misma fila          | B2,C2       | B2,C2
          de dos letras       | AZ9,AZ10    | AZ9:AZ10
          letras distintas    | Z9,AZ10     | Z9,AZ10
          hacia arriba        | B3,B2       | B3,B2
          repetida            | B2,B2,B3    | B2:B3
          repetida del rango  | B2,B3,B2,B4 | B2:B4
          rango dado          | B2:B9,B10   | B2:B9,B10
          filas dadas         | 4:5,B6,B7   | 4:5,B6:B7
          solo letras         | B,B2        | B,B2
          dos rangos          | B2,B3,C2,C3 | B2:B3,C2:C3
          """)
  void junta(String caso, String dadas, String juntas) {
    var celdas = new Celdas();
    celdas.agregar(List.of(dadas.split(",")));

    assertThat(celdas.lista()).isEqualTo(List.of(juntas.split(",")));
  }

  @Test
  void sinCeldasNoHayLista() {
    assertThat(new Celdas().lista()).isEmpty();
  }

  @Test
  void juntaLoQueLlegaEnVariasVeces() {
    var celdas = new Celdas();
    celdas.agregar(List.of("B2"));
    celdas.agregar(List.of());
    celdas.agregar(List.of("B3", "B4"));

    assertThat(celdas.lista()).containsExactly("B2:B4");
  }

  @ParameterizedTest
  @CsvSource({"B2,B", "AZ10,AZ", "4:5,''", "'',''", "B2:B9,B"})
  void lasLetrasSonLasDelPrincipio(String celda, String letras) {
    assertThat(Celdas.letras(celda)).isEqualTo(letras);
  }
}
