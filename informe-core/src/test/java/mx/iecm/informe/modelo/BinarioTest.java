package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinarioTest {

  @Test
  void dosConLosMismosBytesSonIguales() {
    assertThat(Binario.de(new byte[] {1, 2}))
        .isEqualTo(Binario.de(new byte[] {1, 2}))
        .hasSameHashCodeAs(Binario.de(new byte[] {1, 2}))
        .isNotEqualTo(Binario.de(new byte[] {1, 3}))
        .isNotEqualTo(Binario.de(new byte[0]));
  }

  @Test
  void cambiarLosBytesDadosNoLoCambia() {
    byte[] dados = {1, 2};
    var binario = Binario.de(dados);
    dados[0] = 9;

    assertThat(binario.datos()).containsExactly(1, 2);
  }

  @Test
  void cambiarLosBytesDevueltosNoLoCambia() {
    var binario = Binario.de(new byte[] {1, 2});
    binario.datos()[0] = 9;

    assertThat(binario.datos()).containsExactly(1, 2);
  }

  @Test
  void seEscribeConSuTamano() {
    assertThat(Binario.de(new byte[3])).hasToString("Binario[3]");
  }
}
