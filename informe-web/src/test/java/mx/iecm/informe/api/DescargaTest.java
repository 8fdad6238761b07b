package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescargaTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          informe.docx   | application/vnd.openxmlformats-officedocument.wordprocessingml.document
          INFORME.DOCX   | application/vnd.openxmlformats-officedocument.wordprocessingml.document
          informe.xml    | application/xml
          dictamen.json  | application/json
          a-mano.csv     | text/csv;charset=UTF-8
          dictamen.txt   | text/plain;charset=UTF-8
          pagina.html    | application/octet-stream
          sin extensión  | application/octet-stream
          """)
  void elMedioEsElDeLaExtensionYNuncaUnoQueElNavegadorEjecute(String nombre, String medio) {
    assertThat(Descarga.medio(nombre)).isEqualTo(medio);
  }
}
