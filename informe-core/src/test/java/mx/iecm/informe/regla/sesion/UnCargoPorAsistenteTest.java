package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.regla.Personas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnCargoPorAsistenteTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dos cargos, una sesión | Secretario Técnico: Bernardo Núñez=NA,✓; Secretaría Ejecutiva, Bernardo Núñez=✓,✓ | SES-006 secretaria.xlsx › Asistencia!C2,C3: Bernardo Núñez, 5O, Secretario Técnico y Secretaría Ejecutiva
          con uno cada vez       | Secretario Técnico: Bernardo Núñez=NA,✓; Secretaría Ejecutiva, Bernardo Núñez=✓,NA | nada
          con uno, y una falta   | Secretario Técnico: Bernardo Núñez=,✓; Secretaría Ejecutiva, Bernardo Núñez=✓,     | nada
          un solo renglón        | Bernardo Núñez=✓,✓                                                                 | nada
          dos personas           | Guillermo Solís=✓,✓; Bernardo Núñez=✓,✓                                            | nada
          quien no se conoce     | Juan=✓,✓; Juan=✓,✓                                                                 | nada
          """)
  void revisa(String caso, String lista, String esperado) {
    var personas = List.of(Personas.SALE, Personas.ENTRA, Personas.EJECUTIVA);

    assertThat(Personas.revisar(new UnCargoPorAsistente(), personas, lista)).isEqualTo(esperado);
  }
}
