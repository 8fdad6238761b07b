package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EspaciosEnOrdenTest {

  @Test
  void losEspaciosDeLaRaizVanEnOrdenYLoDemasNoCambia() {
    String dado =
        "<?xml version=\"1.0\"?>\n<w:a id=\"1\" xmlns:w=\"u:w\" b=\"2\" xmlns=\"u\" xmlns:mc=\"u:m\">"
            + "<w:b xmlns:z=\"u:z\" xmlns:y=\"u:y\">año > 1</w:b></w:a>";

    assertThat(EspaciosEnOrden.de(dado))
        .isEqualTo(
            "<?xml version=\"1.0\"?>\n<w:a xmlns:mc=\"u:m\" xmlns:w=\"u:w\" xmlns=\"u\" id=\"1\" b=\"2\">"
                + "<w:b xmlns:z=\"u:z\" xmlns:y=\"u:y\">año > 1</w:b></w:a>");
  }

  @Test
  void dosOrdenesDelMismoXmlDanLoMismo() {
    assertThat(EspaciosEnOrden.de("<a xmlns:x=\"1\" xmlns:y=\"2\"/>"))
        .isEqualTo(EspaciosEnOrden.de("<a xmlns:y=\"2\" xmlns:x=\"1\"/>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "texto", "<a/>", "<a b=\"1\"/>", "<?xml version=\"1.0\"?><a></a>"})
  void loQueNoDeclaraEspaciosQuedaIgual(String xml) {
    assertThat(EspaciosEnOrden.de(xml)).isEqualTo(xml);
  }
}
