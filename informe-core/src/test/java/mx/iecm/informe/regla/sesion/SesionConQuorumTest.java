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

class SesionConQuorumTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          todos                  | Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,✓; Daniel Ortega=✓,✓   | nada
          tres de cuatro         | Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,✓; Daniel Ortega=,NA  | nada
          la mitad no basta      | Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,; Daniel Ortega=✓,NA  | SES-005 secretaria.xlsx › Asistencia!C1: 5O, 2, 4, 3
          como se imprime        | Presidencia: Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,; Aída Hernández=✓,; Daniel Ortega=✓, | SES-005 secretaria.xlsx › Asistencia!C1: 5O, 1, 4, 3
          casi su nombre         | Ernesto Ramos=✓,✓; Erica Estrada Ruis=✓,✓; Aida Hernandez=✓,✓; Daniel Ortega=✓,    | nada
          falta en la lista      | Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,                       | nada
          marca sin entender     | Ernesto Ramos=✓,✓; Erika Estrada Ruiz=✓,✓; Aída Hernández=✓,¿?; Daniel Ortega=✓,   | nada
          """)
  void revisa(String caso, String lista, String esperado) {
    var cuatro = List.of(Personas.PRESIDENCIA, Personas.ERIKA, Personas.AIDA, Personas.DANIEL);

    assertThat(Personas.revisar(new SesionConQuorum(), cuatro, lista)).isEqualTo(esperado);
  }

  @Test
  void soloCuentanQuienesTienenVotoEseDia() {
    var dos =
        List.of(
            Personas.PRESIDENCIA,
            Personas.ENTRA,
            new Persona(
                "Ana Paz",
                "",
                "Integrante",
                TipoPersona.INTEGRANTE,
                true,
                LocalDate.of(2025, 5, 22),
                LocalDate.MAX));
    String lista = "Ernesto Ramos=✓,✓; Ana Paz=,; Bernardo Núñez=NA,✓";

    assertThat(Personas.revisar(new SesionConQuorum(), dos, lista))
        .isEqualTo("SES-005 secretaria.xlsx › Asistencia!C1: 5O, 1, 2, 2");
  }

  @Test
  void sinNadieConVotoNoHayQuorumQuePedir() {
    assertThat(Personas.revisar(new SesionConQuorum(), List.of(Personas.SALE), ""))
        .isEqualTo("nada");
  }
}
