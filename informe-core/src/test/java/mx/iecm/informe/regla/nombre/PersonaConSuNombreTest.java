package mx.iecm.informe.regla.nombre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Asistente;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaConSuNombreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          como en Personas     | Integrante: Erika Estrada Ruiz              | nada
          con su cargo         | Directora de Género, Paz y Más, Erika Estrada Ruiz | nada
          solo el nombre       | Erika Estrada Ruiz                          | nada
          otro acento          | Integrante: Erika Estrada Ruíz              | NOM-001 A2: Erika Estrada Ruíz, Erika Estrada Ruiz → Erika Estrada Ruiz
          sin acento           | Integrante: Cecilia Aida Hernández Cruz     | NOM-001 A2: Cecilia Aida Hernández Cruz, Cecilia Aída Hernández Cruz → Cecilia Aída Hernández Cruz
          una letra            | Integrante: Érica Estrada Ruiz              | NOM-001 A2: Érica Estrada Ruiz, Erika Estrada Ruiz → Erika Estrada Ruiz
          dos letras           | Integrante: Eryca Estrada Ruiz              | NOM-001 A2: Eryca Estrada Ruiz, Erika Estrada Ruiz → Erika Estrada Ruiz
          tres letras          | Integrante: Eryca Estrada Ruis              | nada
          otra persona         | Integrante: Rosa Montes Lira                | nada
          nombre corto, una letra | Ana Pax                                  | nada
          nombre corto, acento | Aná Paz                                     | NOM-001 A2: Aná Paz, Ana Paz → Ana Paz
          """)
  void revisaLaAsistencia(String caso, String persona, String esperado) {
    var origen = new Origen(Informes.SECRETARIA, "Asistencia", "A2");
    var asistente = new Asistente(persona, List.of(), origen);

    assertThat(
            Informes.revisar(
                    new PersonaConSuNombre(),
                    p -> {
                      p.programa = ProgramaConNombres.valido();
                      p.asistencia = new Asistencia(List.of(), List.of(asistente));
                      p.cuadros = List.of();
                    })
                .replace("secretaria.xlsx › Asistencia!", ""))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien              | la consejera Erika Estrada Ruiz asistió    | nada
          otro acento       | la consejera Erika Estrada Ruíz asistió    | NOM-001 A2: Erika Estrada Ruíz, Erika Estrada Ruiz → Erika Estrada Ruiz
          en mayúsculas     | ERIKA ESTRADA RUIZ y CECILIA AIDA HERNANDEZ CRUZ | nada
          una letra         | la consejera Erica Estrada Ruiz asistió    | nada
          solo un apellido  | la consejera Erika Estrada asistió         | nada
          dos personas      | Aná Paz y Cecilia Aida Hernández Cruz      | NOM-001 A2: Aná Paz, Ana Paz → Ana Paz; NOM-001 A2: Cecilia Aida Hernández Cruz, Cecilia Aída Hernández Cruz → Cecilia Aída Hernández Cruz
          una sola palabra  | la fuerza política Moréna                  | nada
          """)
  void revisaLosTextos(String caso, String escrito, String esperado) {
    String hallado =
        Textos.con(ProgramaConNombres.valido())
            .hoja("3.a.i-1", escrito)
            .revisar(new PersonaConSuNombre());

    assertThat(hallado.replace("entregas/DVOE.xlsx › 3.a.i-1!", "")).isEqualTo(esperado);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Erika Estrada Ruiz | nada
          Erika Estrada Ruis | NOM-001 entregas/DVOE.xlsx › Portada: Erika Estrada Ruis, Erika Estrada Ruiz → Erika Estrada Ruiz
          """)
  void revisaAQuienEntrega(String responsable, String esperado) {
    var portada = new Entrega.Portada(Informes.DVOE, "DVOE", responsable, LocalDate.of(2025, 7, 3));

    assertThat(
            Informes.revisar(
                new PersonaConSuNombre(),
                p -> {
                  p.programa = ProgramaConNombres.valido();
                  p.asistencia = new Asistencia(List.of(), List.of());
                  p.entregas = List.of(portada);
                  p.cuadros = List.of();
                }))
        .isEqualTo(esperado);
  }
}
