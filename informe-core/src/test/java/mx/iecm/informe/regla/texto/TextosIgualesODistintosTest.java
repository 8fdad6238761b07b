package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextosIgualesODistintosTest {

  private static final String OBJETO =
      "Establecer las bases y los mecanismos de coordinación que realizarán las partes,"
          + " relacionadas con el Proceso Electoral Extraordinario para la elección de diversos"
          + " cargos del Poder Judicial en abril de 2025, así como de las elecciones que resulten,"
          + " en sus etapas de preparación, jornada electoral y actos posteriores.";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          igual                 | Establecer      | Establecer                  | nada
          con otro principio    | Establecer      | El objeto es establecer     | 97
          con una palabra menos | jornada         | ''                          | 98
          con una palabra cambiada | Judicial     | Ejecutivo                   | 96
          con otra puntuación   | partes,         | partes                      | nada
          con otra fecha        | abril de 2025   | mayo de 2024                | nada
          con otro final        | en sus etapas de preparación, jornada electoral y actos posteriores | conforme al calendario que apruebe el Consejo | nada
          """)
  void compara(String caso, String quita, String pone, String porcentaje) {
    String otro = OBJETO.replace(quita, pone).replace("  ", " ");

    assertThat(revisar(OBJETO, otro))
        .isEqualTo(
            porcentaje.equals("nada")
                ? "nada"
                : "TXT-006 A3: entregas/DVOE.xlsx › 3.a.i-1!A2, " + porcentaje);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de 80 letras | TXT-006 A3: entregas/DVOE.xlsx › 3.a.i-1!A2, 98
          de 79        | nada
          """)
  void unTextoCortoNoSeCompara(String caso, String esperado) {
    String uno = "La comisión revisó todo el avance del programa de trabajo y acordó seguirlo bien";
    String sobra = caso.equals("de 79") ? "bie" : "bien";

    assertThat(revisar(uno.replace("bien", sobra), uno.replace("todo el", "todo ya el")))
        .isEqualTo(esperado);
  }

  @Test
  void losAcuerdosSeParecenConRazon() {
    assertThat(
            Textos.de(Textos.tabla("3.a.i-1"))
                .hoja("Acuerdos", OBJETO, OBJETO.replace("Judicial", "Ejecutivo"))
                .revisar(new TextosIgualesODistintos()))
        .isEqualTo("nada");
  }

  @Test
  void entreHojasTambien() {
    assertThat(
            Textos.de(Textos.tabla("3.a.i-1"))
                .porLinea("Narrativa", "3.a.i", OBJETO)
                .hoja("3.a.i-1", OBJETO.replace("Judicial", "Ejecutivo"))
                .revisar(new TextosIgualesODistintos()))
        .isEqualTo(
            "TXT-006 entregas/DVOE.xlsx › 3.a.i-1!A2: entregas/DVOE.xlsx › Narrativa!B2, 96");
  }

  @Test
  void deMuchosSeDicenCincuenta() {
    String[] muchos =
        IntStream.range(0, 100)
            .mapToObj(i -> OBJETO.replace("Judicial", "Judicial " + letras(i)))
            .toArray(String[]::new);

    assertThat(revisar(muchos).split("; ")).hasSize(50);
  }

  private static String letras(int i) {
    return Integer.toString(i)
        .chars()
        .mapToObj(c -> String.valueOf((char) (c - '0' + 'f')))
        .collect(Collectors.joining());
  }

  private static String revisar(String... escritos) {
    return Textos.de(Textos.tabla("3.a.i-1"))
        .hoja("3.a.i-1", escritos)
        .revisar(new TextosIgualesODistintos())
        .replace("TXT-006 entregas/DVOE.xlsx › 3.a.i-1!", "TXT-006 ");
  }
}
