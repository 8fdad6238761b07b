package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.regla.Personas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotanteEnLaListaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          están los dos       | Ernesto Ramos=✓,✓; Integrante: Erika Estrada Ruiz=,NA        | nada
          otra ortografía     | Ernesto Ramos=✓,✓; Integrante: Erika Estrada Ruíz=✓,✓        | nada
          dos letras          | Ernesto Ramos=✓,✓; Erica Estrada Ruis=✓,✓                    | nada
          otro nombre         | Ernesto Ramos=✓,✓; Erica Estrado Ruis=✓,✓                    | SES-011 secretaria.xlsx › Asistencia: Integrante: Erika Estrada Ruiz
          cargo mal escrito   | Presidente: Ernesto Ramos=✓,✓; Integrante: Erika Estrada Ruiz=✓,✓ | nada
          falta una           | Ernesto Ramos=✓,✓                                            | SES-011 secretaria.xlsx › Asistencia: Integrante: Erika Estrada Ruiz
          nadie               | ''                                                           | SES-011 secretaria.xlsx › Asistencia: Presidencia: Ernesto Ramos; SES-011 secretaria.xlsx › Asistencia: Integrante: Erika Estrada Ruiz
          """)
  void revisa(String caso, String lista, String esperado) {
    var personas = List.of(Personas.PRESIDENCIA, Personas.ERIKA, Personas.ENTRA);

    assertThat(Personas.revisar(new VotanteEnLaLista(), personas, lista)).isEqualTo(esperado);
  }

  @Test
  void quienDejoElCargoAntesDelPeriodoNoTienePorQueEstar() {
    var anterior =
        new Persona(
            "Ana Paz",
            "",
            "Integrante",
            TipoPersona.INTEGRANTE,
            true,
            LocalDate.MIN,
            LocalDate.of(2025, 4, 22));

    assertThat(Personas.revisar(new VotanteEnLaLista(), List.of(anterior), "")).isEqualTo("nada");
  }
}
