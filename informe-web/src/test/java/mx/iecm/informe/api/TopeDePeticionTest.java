package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.lang.reflect.Proxy;
import mx.iecm.informe.problema.ProblemaException;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopeDePeticionTest {

  /** Tres archivos de 10 MB y 64 KB de formulario. */
  @ParameterizedTest(name = "{0} bytes: se recibe {1}")
  @CsvSource({"-1, true", "0, true", "31522816, true", "31522817, false", "2147483647, false"})
  void loQueDeEntradaNoCabeNiSeEmpiezaARecibir(int largo, boolean seRecibe) {
    var corte =
        catchThrowableOfType(
            ProblemaException.class, () -> new TopeDePeticion().filter(peticion(largo)));

    if (seRecibe) {
      assertThat(corte).isNull();
    } else {
      assertThat(corte.problema().tipo()).isEqualTo(TipoDeProblema.LIBRO_DEMASIADO_GRANDE);
      assertThat(corte.problema().detalle()).isEqualTo("Cada archivo puede pesar hasta 10 MB.");
    }
  }

  private static ContainerRequestContext peticion(int largo) {
    return (ContainerRequestContext)
        Proxy.newProxyInstance(
            TopeDePeticionTest.class.getClassLoader(),
            new Class<?>[] {ContainerRequestContext.class},
            (yo, que, datos) -> {
              if (que.getName().equals("getLength")) {
                return largo;
              }
              throw new UnsupportedOperationException(que.getName());
            });
  }
}
