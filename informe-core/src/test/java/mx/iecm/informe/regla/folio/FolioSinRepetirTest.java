package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioSinRepetirTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          distintos            | OP/009/2025,OP/010/2025             | nada
          repetido             | OP/009/2025,OP/009/2025             | FOL-003 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: OP/009/2025, entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2
          tres veces           | OP/009/2025,OP/009/2025,OP/009/2025 | FOL-003 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: OP/009/2025, entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2; FOL-003 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A4: OP/009/2025, entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2
          con otro relleno     | OP/010/2025,OP/0010/2025            | FOL-003 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: OP/0010/2025, entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2
          de otro año          | OP/009/2024,OP/009/2025             | nada
          sin su forma         | OP-009,OP-009                       | nada
          """)
  void revisa(String caso, String folios, String esperado) {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones(folios.split(",")));

    assertThat(Informes.revisar(new FolioSinRepetir(), p -> p.cuadros = List.of(cuadro)))
        .isEqualTo(esperado);
  }

  @Test
  void losAcuerdosTampocoSeRepiten() {
    var acuerdos =
        List.of(
            Informes.acuerdo("CVOE/011/2025", "4O", "A2"),
            Informes.acuerdo("CVOE/011/2025", "5O", "A3"));

    assertThat(Informes.revisar(new FolioSinRepetir(), p -> p.acuerdos = acuerdos))
        .isEqualTo(
            "FOL-003 secretaria.xlsx › Acuerdos!A3: CVOE/011/2025, secretaria.xlsx › Acuerdos!A2");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nuevos            | OP/007/2025,OP/008/2025 | OP/009/2025 | nada
          uno de antes      | OP/007/2025,OP/009/2025 | OP/009/2025 | FOL-003.anterior entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: OP/009/2025, 2025-T1
          con otro relleno  | OP/0009/2025            | OP/009/2025 | FOL-003.anterior entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: OP/009/2025, 2025-T1
          de otro año       | OP/009/2024             | OP/009/2025 | nada
          """)
  void losDelInformeAnteriorTampoco(String caso, String antes, String ahora, String esperado) {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones(ahora.split(",")));

    assertThat(
            Informes.revisar(
                new FolioSinRepetir(),
                p -> {
                  p.cuadros = List.of(cuadro);
                  p.anterior = Anteriores.conFolios(antes.split(","));
                }))
        .isEqualTo(esperado);
  }

  @Test
  void dosSeriesPuedenTenerElMismoNumero() {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones("OP/011/2025"));

    assertThat(Informes.revisar(new FolioSinRepetir(), p -> p.cuadros = List.of(cuadro)))
        .isEqualTo("nada");
  }
}
