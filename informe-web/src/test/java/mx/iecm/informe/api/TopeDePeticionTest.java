package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Map;
import mx.iecm.informe.problema.ProblemaException;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopeDePeticionTest {

  private MediaType medio = new MediaType("multipart", "form-data", Map.of("boundary", "x"));
  private InputStream llega = InputStream.nullInputStream();

  /** Tres archivos de 10 MB y 64 KB de formulario. */
  private static final int TOPE = 31_522_816;

  @ParameterizedTest(name = "{0} bytes: se recibe {1}")
  @CsvSource({"-1, true", "0, true", TOPE + ", true", "31522817, false", "2147483647, false"})
  void loQueDeEntradaNoCabeNiSeEmpiezaARecibir(int largo, boolean seRecibe) {
    var corte =
        catchThrowableOfType(
            ProblemaException.class, () -> new TopeDePeticion().filter(peticion(largo)));

    if (seRecibe) {
      assertThat(corte).isNull();
    } else {
      esDemasiado(corte);
    }
  }

  @ParameterizedTest(name = "{0} bytes sin archivos: se recibe {1}")
  @CsvSource({"65536, true", "65537, false"})
  void loQueNoTraeArchivosEsMuchoMenor(int largo, boolean seRecibe) {
    medio = MediaType.APPLICATION_JSON_TYPE;

    var corte =
        catchThrowableOfType(
            ProblemaException.class, () -> new TopeDePeticion().filter(peticion(largo)));

    assertThat(corte == null).isEqualTo(seRecibe);
  }

  @ParameterizedTest(name = "{0} bytes: se recibe {1}")
  @CsvSource({TOPE + ", true", "31522817, false"})
  void loQueNoDijoCuantoPesaTampocoPasaDelTope(int largo, boolean seRecibe) {
    llega = new ByteArrayInputStream(new byte[largo]);
    new TopeDePeticion().filter(peticion(-1));

    if (seRecibe) {
      assertThat(llega).hasBinaryContent(new byte[largo]);
    } else {
      esDemasiado(catchThrowableOfType(ProblemaException.class, () -> llega.readAllBytes()));
    }
  }

  private static void esDemasiado(ProblemaException corte) {
    assertThat(corte.problema().tipo()).isEqualTo(TipoDeProblema.LIBRO_DEMASIADO_GRANDE);
    assertThat(corte.problema().detalle()).isEqualTo("Cada archivo puede pesar hasta 10 MB.");
  }

  private ContainerRequestContext peticion(int largo) {
    return (ContainerRequestContext)
        Proxy.newProxyInstance(
            TopeDePeticionTest.class.getClassLoader(),
            new Class<?>[] {ContainerRequestContext.class},
            (yo, que, datos) -> {
              return switch (que.getName()) {
                case "getLength" -> largo;
                case "getMediaType" -> medio;
                case "getEntityStream" -> llega;
                case "setEntityStream" -> {
                  llega = (InputStream) datos[0];
                  yield null;
                }
                default -> throw new UnsupportedOperationException(que.getName());
              };
            });
  }
}
