package mx.iecm.informe.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Set;
import mx.iecm.informe.problema.ProblemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AltaTest {

  @ParameterizedTest(name = "{0}, {1}, {2}: sirve {3}")
  @CsvSource({
    "dvoe, María Ruiz, area.DVOE, true",
    "maria.ruiz-2, María Ruiz, secretaria, true",
    "0, X, auditoria, true",
    "Dvoe, María Ruiz, area.DVOE, false",
    "maría, María Ruiz, area.DVOE, false",
    ".dvoe, María Ruiz, area.DVOE, false",
    "'', María Ruiz, area.DVOE, false",
    "'a b', María Ruiz, area.DVOE, false",
    "dvoe, ' ', area.DVOE, false",
    "dvoe, María Ruiz, area, false",
    "dvoe, María Ruiz, area., false",
    "dvoe, María Ruiz, administrador, false",
    "dvoe, María Ruiz, '', false"
  })
  void unAltaDiceQuienEsYQuePuede(String usuario, String nombre, String papel, boolean sirve) {
    var alta =
        assertThatCode(
            () -> new Alta(usuario, nombre, "", papel.isEmpty() ? Set.of() : Set.of(papel)));

    if (sirve) {
      alta.doesNotThrowAnyException();
    } else {
      alta.isInstanceOf(ProblemaException.class).hasMessageContaining("PETICION_INCOMPLETA");
    }
  }

  @Test
  void quienEsDeUnAreaEntraALasPaginas() {
    assertThat(new Alta("dvoe", "X", "", Set.of("area.DVOE")).deServidor())
        .containsExactly("area", "area.DVOE");
    assertThat(new Alta("dvoe", "X", "", Set.of("auditoria")).deServidor())
        .containsExactly("auditoria");
  }
}
