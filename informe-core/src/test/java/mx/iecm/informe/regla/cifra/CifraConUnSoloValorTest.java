package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifraConUnSoloValorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el mismo, con letra     | a 4 participantes            | a cuatro participantes       | nada
          dos valores             | a 4 participantes            | a siete participantes        | CIF-006 secretaria.xlsx › Presentación!B3,B4: siete, participantes, 4, secretaria.xlsx › Presentación!B3
          más de, compatible      | más de 8 mil participantes   | 8,200 participantes          | nada
          más de, justo           | más de 8 mil participantes   | 8,000 participantes          | nada
          más de, menor           | más de 8 mil participantes   | 7,999 participantes          | CIF-006 secretaria.xlsx › Presentación!B3,B4: 7,999, participantes, 8 mil, secretaria.xlsx › Presentación!B3
          cerca de, un décimo     | cerca de 7,200 participantes | 8,000 participantes          | nada
          cerca de, y uno         | cerca de 7,199 participantes | 8,000 participantes          | CIF-006 secretaria.xlsx › Presentación!B3,B4: 8,000, participantes, 7,199, secretaria.xlsx › Presentación!B3
          dos aproximados         | menos de 90 participantes    | más de 90 participantes      | nada
          que no se tocan         | menos de 90 participantes    | más de 91 participantes      | CIF-006 secretaria.xlsx › Presentación!B3,B4: 91, participantes, 90, secretaria.xlsx › Presentación!B3
          otra medida             | a 4 participantes            | con 7 opiniones              | nada
          """)
  void revisa(String caso, String uno, String otro, String esperado) {
    assertThat(revisar(List.of(), uno, otro)).isEqualTo(esperado);
  }

  @Test
  void siElValorSeConoceRespondeOtraRegla() {
    var conocida = List.of(Informes.cifra("participantes", 4));

    assertThat(revisar(conocida, "a 4 participantes", "a siete participantes")).isEqualTo("nada");
  }

  @Test
  void enOtraHojaSeSenalaLaSegunda() {
    assertThat(
            Informes.revisar(
                new CifraConUnSoloValor(),
                p -> {
                  p.cifras = List.of();
                  p.presentacion = List.of(Informes.presentado("B3", "a 4 participantes"));
                  p.resultados = List.of(Informes.resultado("3.a.i", "a siete participantes"));
                }))
        .isEqualTo(
            "CIF-006 entregas/DVOE.xlsx › Narrativa!D2: siete, participantes, 4,"
                + " secretaria.xlsx › Presentación!B3");
  }

  private static String revisar(List<Cifra> cifras, String uno, String otro) {
    return Informes.revisar(
        new CifraConUnSoloValor(),
        p -> {
          p.cifras = cifras;
          p.resultados = List.of();
          p.presentacion = List.of(Informes.presentado("B3", uno), Informes.presentado("B4", otro));
        });
  }
}
