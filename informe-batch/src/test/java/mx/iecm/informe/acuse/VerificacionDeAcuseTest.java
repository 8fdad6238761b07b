package mx.iecm.informe.acuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import mx.iecm.informe.acuse.VerificacionDeAcuse.Cotejo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificacionDeAcuseTest {

  private static final JsonObject ACUSE =
      AcuseEnJson.escribir(AcuseDePrueba.con(2, "Se \"cayó\"\nla red \u0001 😀"));

  @Test
  void loEscritoSeLeeIgual() {
    assertThat(AcuseEnJson.leer(ACUSE))
        .contains(AcuseDePrueba.con(2, "Se \"cayó\"\nla red \u0001 😀"));
  }

  @Test
  void laSangriaNoRompeElSello() {
    assertThat(VerificacionDeAcuse.de(ACUSE.toString(), Optional.empty()).entero()).isTrue();
    assertThat(VerificacionDeAcuse.de(AcuseEnJson.legible(ACUSE), Optional.empty()).entero())
        .isTrue();
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "0003, 0004",
    "17:58:03, 17:58:04",
    "'\"renglones\":12', '\"renglones\":13'",
    "1248.5, 1248.50",
    "TARDE, A_TIEMPO",
    "'\"sello\"', '\"selo\"'"
  })
  void cualquierCambioSeNota(String de, String por) {
    assertThat(ACUSE.toString()).contains(de);
    var cambiado = VerificacionDeAcuse.de(ACUSE.toString().replace(de, por), Optional.empty());

    assertThat(cambiado.entero()).isFalse();
    assertThat(cambiado.paraPersonas()).contains("cambió después de darse");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "no es json",
        "{\"formato\":\"informe-acuse/1\"}",
        "{\"formato\":1}"
      })
  void loQueNoEsUnAcuseSeDice(String texto) {
    var ajeno = VerificacionDeAcuse.de(texto, Optional.of(AcuseDePrueba.HUELLA));

    assertThat(ajeno.acuse()).isEmpty();
    assertThat(ajeno.conforme()).isFalse();
    assertThat(ajeno.paraPersonas()).startsWith("No es un acuse");
  }

  @Test
  void nadaSobraNiSeRepite() {
    String texto = ACUSE.toString();
    String repetido = "{\"folio\":\"otro\"," + texto.substring(1);

    assertThat(AcuseEnJson.objeto(texto + " \n")).isPresent();
    assertThat(AcuseEnJson.objeto(texto + " x")).isEmpty();
    assertThat(AcuseEnJson.objeto(texto + texto)).isEmpty();
    assertThat(AcuseEnJson.objeto(repetido)).isEmpty();
  }

  @Test
  void elLibroEsElSuyoOEsOtro() {
    var suyo = VerificacionDeAcuse.de(ACUSE.toString(), Optional.of(AcuseDePrueba.HUELLA));
    var otro = VerificacionDeAcuse.de(ACUSE.toString(), Optional.of("cd".repeat(32)));

    assertThat(suyo.libro()).isEqualTo(Cotejo.ES_EL_SUYO);
    assertThat(suyo.conforme()).isTrue();
    assertThat(suyo.paraPersonas()).contains("CVOE-2025-T2/DVOE/0003 está entero", "byte por byte");
    assertThat(otro.libro()).isEqualTo(Cotejo.ES_OTRO);
    assertThat(otro.conforme()).isFalse();
    assertThat(otro.paraMaquinas()).contains("\"entero\": true", "\"libro\": \"ES_OTRO\"");
  }

  /** Los ejemplos del RFC 8785 que un acuse puede llevar. */
  @Test
  void laFormaCanonicaEsLaDelRfc8785() {
    String escrito =
        "{\"\\u20ac\": \"$\\u000F\\nA'B\\\"\\\\\", \"\\r\": [56, true, null], \"1\": {}}";

    assertThat(JsonCanonico.de(AcuseEnJson.objeto(escrito).orElseThrow()))
        .isEqualTo("{\"\\r\":[56,true,null],\"1\":{},\"€\":\"$\\u000f\\nA'B\\\"\\\\\"}");
  }
}
