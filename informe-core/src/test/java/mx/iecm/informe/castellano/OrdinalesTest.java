package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalesTest {

  @ParameterizedTest
  @CsvSource({
    "1, primera",
    "9, novena",
    "10, décima",
    "11, undécima",
    "12, duodécima",
    "13, decimotercera",
    "18, decimoctava",
    "19, decimonovena",
    "20, vigésima",
    "21, vigésima primera",
    "30, trigésima",
    "45, cuadragésima quinta",
    "50, quincuagésima",
    "67, sexagésima séptima",
    "70, septuagésima",
    "80, octogésima",
    "99, nonagésima novena",
  })
  void seEscribenEnFemenino(int numero, String femenino) {
    assertThat(Ordinales.femenino(numero)).isEqualTo(femenino);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, -4})
  void fueraDeRangoNoSeEscriben(int numero) {
    assertThatIllegalArgumentException().isThrownBy(() -> Ordinales.femenino(numero));
  }

  @Test
  void seAbrevianEnFemenino() {
    assertThat(Ordinales.abreviado(4)).isEqualTo("4.ª");
  }

  @Test
  void todoLoQueSeEscribeSeLee() {
    for (int n = 1; n <= 99; n++) {
      assertThat(Ordinales.leer(Ordinales.femenino(n))).hasValue(n);
      assertThat(Ordinales.leer(Ordinales.abreviado(n))).hasValue(n);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Tercer, 3",
    "Primer, 1",
    "CUARTO, 4",
    "séptimo, 7",
    "septima, 7",
    "undécimo, 11",
    "décima primera, 11",
    "décimo segundo, 12",
    "decimosegunda, 12",
    "decimoctavo, 18",
    "vigésimo primera, 21",
    "vigesimoprimero, 21",
    "vigésimo  quinto, 25",
    "4º, 4",
    "4°, 4",
    "4.º, 4",
    "1ra, 1",
    "1er., 1",
    "12a, 12",
  })
  void seLeenEnCualquierGenero(String escrito, int numero) {
    assertThat(Ordinales.leer(escrito)).hasValue(numero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "4", "0.ª", "100.ª", "cuatro", "cuarta sesión", "ª", "4x", "segunda décima"})
  void loDemasNoSeLee(String escrito) {
    assertThat(Ordinales.leer(escrito)).isEqualTo(OptionalInt.empty());
  }
}
