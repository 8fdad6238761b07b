package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifraIgualASuSumaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          852 = 731 + 121 | 852 | nada
          uno menos       | 851 | CIF-004 entregas/SE.xlsx › Cifras!B2: instrumentos, 851, concluidos + vigentes, 852
          uno más         | 853 | CIF-004 entregas/SE.xlsx › Cifras!B2: instrumentos, 853, concluidos + vigentes, 852
          """)
  void revisaLoDefinido(String caso, long total, String esperado) {
    var cifras =
        List.of(
            Informes.cifra("instrumentos", total),
            Informes.cifra("concluidos", 731),
            Informes.cifra("vigentes", 121));

    assertThat(Informes.revisar(new CifraIgualASuSuma(), p -> p.cifras = cifras))
        .isEqualTo(esperado);
  }

  @Test
  void sinTodosLosSumandosNoHaySumaQueComparar() {
    var cifras = List.of(Informes.cifra("instrumentos", 1), Informes.cifra("concluidos", 731));

    assertThat(Informes.revisar(new CifraIgualASuSuma(), p -> p.cifras = cifras)).isEqualTo("nada");
  }

  @Test
  void unTotalQueNadieDeclaroEsDelInforme() {
    var cifras =
        List.of(
            Informes.cifra("instrumentos", 1),
            Informes.cifra("concluidos", 731),
            Informes.cifra("vigentes", 121));

    assertThat(
            Informes.revisar(
                new CifraIgualASuSuma(),
                p -> {
                  p.cifras = cifras;
                  p.declaradas = List.of();
                }))
        .isEqualTo("CIF-004 : instrumentos, 1, concluidos + vigentes, 852");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 = 1 + 1 + 10     | 12 intercambios: uno con Hidalgo, uno con Morelos y diez con el Estado de México. | nada
          13 ≠ 1 + 1 + 10     | 13 intercambios: uno con Hidalgo, uno con Morelos y diez con el Estado de México. | CIF-004.enumeracion secretaria.xlsx › Presentación!B3: 13, 12
          852 = 731 + 121     | 852 instrumentos, de los cuales 731 han concluido y 121 siguen.                   | nada
          852 ≠ 732 + 121     | 852 instrumentos, de los cuales 732 han concluido y 121 siguen.                   | CIF-004.enumeracion secretaria.xlsx › Presentación!B3: 852, 853
          de ellas            | doce sesiones, de ellas diez ordinarias y tres urgentes                           | CIF-004.enumeracion secretaria.xlsx › Presentación!B3: 12, 13
          con millares        | 1,248 personas: mil mujeres y 249 hombres                                         | CIF-004.enumeracion secretaria.xlsx › Presentación!B3: 1,248, 1,249
          otra oración        | 13 intercambios. Detalle: uno con Hidalgo y diez con Morelos.                     | nada
          un solo sumando     | 13 intercambios: uno con Hidalgo y los demás con Morelos.                         | nada
          incompleta          | 13 intercambios: uno con Hidalgo, diez con Morelos, entre otros.                  | nada
          sin total           | Intercambios: uno con Hidalgo y diez con Morelos.                                 | nada
          una hora no suma    | 2 reuniones: la primera a las 10:00 y la segunda a las 12:00.                     | nada
          """)
  void revisaLoEnumerado(String caso, String texto, String esperado) {
    var presentacion = List.of(Informes.presentado("B3", texto));

    assertThat(Informes.revisar(new CifraIgualASuSuma(), p -> p.presentacion = presentacion))
        .isEqualTo(esperado);
  }
}
