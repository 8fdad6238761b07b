package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.regla.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarcaDentroDelCargoTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cada uno en su tiempo    | Guillermo Solís=✓,NA; Bernardo Núñez=NA,✓ | nada
          no se le convocó         | Guillermo Solís=NA,NA; Bernardo Núñez=NA,NA | nada
          faltó, en su tiempo      | Guillermo Solís=,NA; Bernardo Núñez=NA,    | nada
          después de dejarlo       | Guillermo Solís=✓,✓; Bernardo Núñez=NA,NA  | SES-007 secretaria.xlsx › Asistencia!C2: Guillermo Solís, Secretario Técnico, 5O
          antes de ocuparlo        | Guillermo Solís=✓,NA; Bernardo Núñez=✓,✓   | SES-007 secretaria.xlsx › Asistencia!B3: Bernardo Núñez, Secretario Técnico, 4O
          blanco antes             | Guillermo Solís=✓,NA; Bernardo Núñez=,✓    | SES-007.blanco secretaria.xlsx › Asistencia!B3: Bernardo Núñez, Secretario Técnico, 4O → NA
          blanco después           | Guillermo Solís=✓,; Bernardo Núñez=NA,✓    | SES-007.blanco secretaria.xlsx › Asistencia!C2: Guillermo Solís, Secretario Técnico, 5O → NA
          quien no se conoce       | Juan=✓,                                    | nada
          una marca sin entender   | Guillermo Solís=✓,?; Bernardo Núñez=NA,✓   | nada
          """)
  void revisa(String caso, String lista, String esperado) {
    var personas = List.of(Personas.SALE, Personas.ENTRA);

    assertThat(Personas.revisar(new MarcaDentroDelCargo(), personas, lista)).isEqualTo(esperado);
  }

  @Test
  void variasSesionesDeUnaPersonaSonUnHallazgo() {
    var futura = Personas.secretario("Ana Paz", LocalDate.of(2025, 6, 16), LocalDate.MAX);

    assertThat(Personas.revisar(new MarcaDentroDelCargo(), List.of(futura), "Ana Paz=,"))
        .isEqualTo(
            "SES-007.blanco secretaria.xlsx › Asistencia!B2,C2: Ana Paz, Secretario Técnico,"
                + " 4O y 5O → NA");
  }

  @Test
  void unCargoLoOcupaUnaPersonaPorSesion() {
    var siempre = Personas.secretario("Guillermo Solís", LocalDate.MIN, LocalDate.MAX);
    var personas = List.of(siempre, Personas.ENTRA);

    assertThat(
            Personas.revisar(
                new MarcaDentroDelCargo(), personas, "Guillermo Solís=✓,✓; Bernardo Núñez=NA,✓"))
        .isEqualTo(
            "SES-007.encimados secretaria.xlsx › Asistencia!C2,C3: Secretario Técnico,"
                + " Guillermo Solís y Bernardo Núñez, 5O");
    assertThat(
            Personas.revisar(
                new MarcaDentroDelCargo(), personas, "Guillermo Solís=✓,NA; Bernardo Núñez=NA,✓"))
        .isEqualTo("nada");
  }

  @Test
  void losIntegrantesCompartenElNombreDelCargo() {
    var personas = List.of(Personas.ERIKA, Personas.AIDA);

    assertThat(
            Personas.revisar(
                new MarcaDentroDelCargo(), personas, "Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,✓"))
        .isEqualTo("nada");
  }
}
