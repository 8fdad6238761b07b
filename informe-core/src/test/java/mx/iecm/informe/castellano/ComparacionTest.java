package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparacionTest {

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      textBlock =
          """
          fecha|fecha
          Fecha de Suscripción|fecha de suscripcion
          NIÑEZ Ü|ninez u
            No.  |no
          No. :|no
          Fecha :|fecha
          Fecha:.|fecha
          etc..|etc
          .|''
          ''|''
          \u00a0 \t|''
          a\u00a0b|a b
          a \u202f\u2007 b|a b
          3.a.vi-1|3.a.vi-1
          a. b|a. b
          1.ª|1.ª
          guion\u00adoculto|guionoculto
          \ufeffClave|clave
          """)
  void pliegaParaComparar(String escrito, String clave) {
    assertThat(Comparacion.clave(escrito)).isEqualTo(clave);
  }

  @Test
  void unSaltoDeRenglonEsUnEspacio() {
    assertThat(Comparacion.clave("Fecha\r\n  de\tenvío")).isEqualTo("fecha de envio");
  }

  @Test
  void lasDosFormasUnicodeSonIguales() {
    String nfc = "Órgano: Comisión de Vinculación y Niñez";

    assertThat(Comparacion.clave(Normalizer.normalize(nfc, Normalizer.Form.NFD)))
        .isEqualTo(Comparacion.clave(nfc))
        .isEqualTo("organo: comision de vinculacion y ninez");
  }

  @Test
  void loQueYaEsClaveNoSeCopia() {
    String clave = "fecha de envio";

    assertThat(Comparacion.clave(clave)).isSameAs(clave);
  }

  @ParameterizedTest
  @CsvSource({
    "Área:, AREA, true",
    "Área, Áreas, false",
    "1, 1., true",
    "No., Nº, false",
    "año, ano, true",
  })
  void diceSiSonIguales(String a, String b, boolean iguales) {
    assertThat(Comparacion.iguales(a, b)).isEqualTo(iguales);
    assertThat(Comparacion.iguales(b, a)).isEqualTo(iguales);
  }

  @EnOtrosIdiomas
  void noDependeDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma, () -> assertThat(Comparacion.clave("INICIO Í İ I")).isEqualTo("inicio i i i"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "العربية", "漢字", "a😀"})
  void otrasEscriturasQuedanComoEstan(String texto) {
    assertThat(Comparacion.clave(texto)).isEqualTo(texto);
  }
}
