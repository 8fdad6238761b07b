package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** El caso del que parten las demás pruebas se lee entero y sin nada que señalar. */
class CasoDePruebaTest {

  @Test
  void elProgramaSeLeeSinHallazgos() {
    var avisos = new Avisos();
    var programa = CasoDePrueba.leerPrograma(CasoDePrueba.programa(), avisos);

    assertThat(avisos.lineas()).isEmpty();
    assertThat(programa).hasValue(CasoDePrueba.leido());
  }

  @Test
  void laSecretariaSeLeeSinHallazgos() {
    var avisos = new Avisos();
    var secretaria = CasoDePrueba.leerSecretaria(CasoDePrueba.secretaria(), avisos);

    assertThat(avisos.lineas()).isEmpty();
    assertThat(secretaria).isPresent();
  }

  @Test
  void laEntregaSeLeeSinHallazgos() {
    var avisos = new Avisos();
    var entrega = CasoDePrueba.leerEntrega(CasoDePrueba.entrega(), avisos);

    assertThat(avisos.lineas()).isEmpty();
    assertThat(entrega).isPresent();
  }
}
