package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoliosEnOrdenDeSesionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en orden               | 011 4O,012 4O,013 5O        | nada
          fila revuelta          | 013 5O,011 4O,012 4O        | nada
          uno de antes           | 011 4O,012 5O,013 4O        | SES-009 secretaria.xlsx › Acuerdos!A4: CVOE/013/2025, 4O, CVOE/012/2025, 5O
          uno de después         | 011 5O,012 4O,013 4O,014 5O | SES-009 secretaria.xlsx › Acuerdos!A3: CVOE/012/2025, 4O, CVOE/011/2025, 5O
          de otra sesión         | 011 5O,012 9O,013 5O        | nada
          sin su forma           | 011 5O,x 4O                 | nada
          """)
  void revisa(String caso, String acuerdos, String esperado) {
    String[] todos = acuerdos.split(",");
    var adoptados = IntStream.range(0, todos.length).mapToObj(i -> todos[i].split(" ")).toList();

    assertThat(
            Informes.revisar(
                new FoliosEnOrdenDeSesion(),
                p ->
                    p.acuerdos =
                        IntStream.range(0, todos.length)
                            .mapToObj(
                                i ->
                                    Informes.acuerdo(
                                        "CVOE/" + adoptados.get(i)[0] + "/2025",
                                        adoptados.get(i)[1],
                                        "A" + (i + 2)))
                            .toList()))
        .isEqualTo(esperado);
  }
}
