package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Proxy;
import mx.iecm.informe.problema.ProblemaException;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopeDePeticionTest {

  private static final MediaType ARCHIVOS = MediaType.MULTIPART_FORM_DATA_TYPE;
  private static final MediaType CAMPOS = MediaType.APPLICATION_FORM_URLENCODED_TYPE;

  /** Tres archivos de 10 MB y 64 KB de formulario. */
  @ParameterizedTest(name = "{0} bytes: se recibe {1}")
  @CsvSource({"0, true", "31522816, true", "31522817, false", "2147483647, false"})
  void loQueDeEntradaNoCabeNiSeEmpiezaARecibir(int largo, boolean seRecibe) {
    var corte = corte(largo, ARCHIVOS);

    if (seRecibe) {
      assertThat(corte).isNull();
    } else {
      assertThat(corte.problema().tipo()).isEqualTo(TipoDeProblema.LIBRO_DEMASIADO_GRANDE);
      assertThat(corte.problema().detalle()).isEqualTo("Cada archivo puede pesar hasta 10 MB.");
    }
  }

  @Test
  void unArchivoQueNoDiceCuantoPesaNoSeEmpiezaARecibir() {
    assertThat(corte(-1, ARCHIVOS).problema().tipo()).isEqualTo(TipoDeProblema.PETICION_INCOMPLETA);
    assertThat(corte(-1, CAMPOS)).isNull();
  }

  private static ProblemaException corte(int largo, MediaType medio) {
    return catchThrowableOfType(
        ProblemaException.class, () -> new TopeDePeticion().filter(peticion(largo, medio)));
  }

  private static ContainerRequestContext peticion(int largo, MediaType medio) {
    return (ContainerRequestContext)
        Proxy.newProxyInstance(
            TopeDePeticionTest.class.getClassLoader(),
            new Class<?>[] {ContainerRequestContext.class},
            (yo, que, datos) -> {
              return switch (que.getName()) {
                case "getLength" -> largo;
                case "getMediaType" -> medio;
                default -> throw new UnsupportedOperationException(que.getName());
              };
            });
  }
}
