package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SesionesConsecutivasTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seguidas                 | ''    | 4O,5O,6O   | nada
          falta una                | ''    | 4O,6O,7O   | SES-002 secretaria.xlsx › Sesiones!D3: 6O, ordinaria, 6, 5
          repetida                 | ''    | 4O,5O,5O   | SES-002 secretaria.xlsx › Sesiones!D4: 5O, ordinaria, 5, 6
          una equivocada           | ''    | 4O,9O,6O   | SES-002 secretaria.xlsx › Sesiones!D3: 9O, ordinaria, 9, 5
          sin número, de lectura   | ''    | 4O,0O,5O   | nada
          cada tipo por su lado    | ''    | 4O,1E,5O,2E | nada
          un tipo con hueco        | ''    | 4O,1E,5O,3U,3E | SES-002 secretaria.xlsx › Sesiones!D6: 3E, extraordinaria, 3, 2
          siguen a las de antes    | 2O,3O | 4O,5O      | nada
          no siguen                | 2O,3O | 5O,6O      | SES-002 secretaria.xlsx › Sesiones!D2: 5O, ordinaria, 5, 4
          otro tipo antes          | 1E    | 5O,6O      | nada
          ninguna                  | 3O    | 1E         | nada
          """)
  void revisa(String caso, String antes, String ahora, String esperado) {
    assertThat(revisar(antes, LocalDate.of(2025, 1, 1), ahora)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          empiezan de nuevo  | 11O,12O | 1O,2O   | nada
          o siguen           | 11O,12O | 13O,14O | nada
          ni una ni otra     | 11O,12O | 2O,3O   | SES-002 secretaria.xlsx › Sesiones!D2: 2O, ordinaria, 2, 13
          """)
  void conElAnioPuedenEmpezarDeNuevo(String caso, String antes, String ahora, String esperado) {
    assertThat(revisar(antes, LocalDate.of(2024, 10, 1), ahora)).isEqualTo(esperado);
  }

  private static String revisar(String antes, LocalDate desde, String ahora) {
    var previas = sesiones(antes, desde);
    return Informes.revisar(
        new SesionesConsecutivas(),
        p -> {
          p.sesiones = sesiones(ahora, LocalDate.of(2025, 4, 1));
          p.anterior = Anteriores.con(x -> x.sesiones = previas);
        });
  }

  /** Una por semana; la letra dice el tipo. */
  private static List<Sesion> sesiones(String claves, LocalDate desde) {
    String[] todas = claves.isEmpty() ? new String[0] : claves.split(",");
    return IntStream.range(0, todas.length)
        .mapToObj(i -> Informes.sesion(todas[i], "D" + (i + 2), desde.plusWeeks(i)))
        .map(
            s ->
                new Sesion(
                    s.clave(), s.numero(), tipo(s.clave()), s.fecha(), s.modalidad(), s.origen()))
        .toList();
  }

  private static TipoSesion tipo(String clave) {
    return switch (clave.replaceAll("\\d", "")) {
      case "E" -> TipoSesion.EXTRAORDINARIA;
      case "U" -> TipoSesion.URGENTE;
      default -> TipoSesion.ORDINARIA;
    };
  }
}
