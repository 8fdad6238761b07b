package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifraIgualASuMedidaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          igual a la medida       | 3 | nada
          uno menos               | 2 | CIF-001 entregas/DVOE.xlsx › Cifras!B5: boletines, 2, 3 → 3
          uno más                 | 4 | CIF-001 entregas/DVOE.xlsx › Cifras!B5: boletines, 4, 3 → 3
          se escribe con millares | 1248 | CIF-001 entregas/DVOE.xlsx › Cifras!B5: boletines, 1,248, 3 → 3
          """)
  void revisaLoQueSeMide(String caso, long declarado, String esperado) {
    var declaradas = List.of(Informes.declarada("boletines", declarado, "DVOE", "B5"));

    assertThat(Informes.revisar(new CifraIgualASuMedida(), p -> p.declaradas = declaradas))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          la declara quien debe      | vigentes      | SE   | nada
          la declara otra área       | vigentes      | DVOE | CIF-001.ajena entregas/DVOE.xlsx › Cifras!B5: vigentes, SE
          la declara la secretaría   | vigentes      | ''   | CIF-001.ajena secretaria.xlsx › Cifras!B5: vigentes, SE
          de la secretaría, bien     | participantes | ''   | nada
          de la secretaría, un área  | participantes | SE   | CIF-001.ajena entregas/SE.xlsx › Cifras!B5: participantes, la secretaría
          """)
  void revisaQuienDeclara(String caso, String clave, String area, String esperado) {
    var declaradas = List.of(Informes.declarada(clave, 7, area, "B5"));

    assertThat(Informes.revisar(new CifraIgualASuMedida(), p -> p.declaradas = declaradas))
        .isEqualTo(esperado);
  }

  @Test
  void losCerosDeMasNoCambianLaCifra() {
    var entero = Informes.declarada("boletines", 3, "DVOE", "B5");
    var conCeros =
        new Entrega.Declarada(
            entero.clave(), new BigDecimal("3.00"), "DVOE", entero.fuente(), entero.origen());

    assertThat(Informes.revisar(new CifraIgualASuMedida(), p -> p.declaradas = List.of(conCeros)))
        .isEqualTo("nada");
  }
}
