package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatosTest {

  private static final Datos DATOS =
      new Datos("{\"a\": \"x\", \"b\": true, \"c\": 1, \"d\": null, \"e\": \" \"}");

  @Test
  void cadaDatoSePidePorSuNombre() {
    assertThat(DATOS.texto("a")).isEqualTo("x");
    assertThat(DATOS.opcional("d")).isEmpty();
    assertThat(DATOS.opcional("no viene")).isEmpty();
    assertThat(DATOS.siOno("b")).isTrue();
    assertThat(DATOS.siOno("no viene")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "c", "d", "e", "no viene"})
  void unTextoQueNoVieneONoLoEsSeDice(String nombre) {
    assertThatThrownBy(() -> DATOS.texto(nombre))
        .hasMessageContaining("PETICION_INCOMPLETA", "«" + nombre + "»");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "c", "d"})
  void unSiONoQueEsOtraCosaSeDice(String nombre) {
    assertThatThrownBy(() -> DATOS.siOno(nombre)).hasMessageContaining("true o false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{"})
  void loQueNoEsUnObjetoSeDice(String cuerpo) {
    assertThatThrownBy(() -> new Datos(cuerpo)).hasMessageContaining("objeto de JSON");
  }
}
