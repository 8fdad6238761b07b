package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Un libro válido con algo cambiado al azar, siempre el mismo azar: nunca una excepción. */
class LibrosAlteradosTest {

  private static final byte[] VALIDO = CasoDePrueba.entrega().bytes();

  private static List<String> leer(byte[] bytes) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> CasoDePrueba.leerEntrega(bytes, Limites.USUALES).lineas());
  }

  @Test
  void ningunByteAlteradoDelArchivoRompeLaLectura() {
    var azar = new Random(20250704);
    for (int i = 0; i < 300; i++) {
      byte[] alterado = VALIDO.clone();
      int donde = azar.nextInt(alterado.length);
      alterado[donde] ^= (byte) (1 + azar.nextInt(255));

      assertThatCode(() -> leer(alterado)).as("byte %d", donde).doesNotThrowAnyException();
    }
  }

  /** Con su suma de comprobación al día, el ZIP no protege lo que trae dentro. */
  @Test
  void ningunCaracterAlteradoDentroDeUnaParteRompeLaLectura() {
    var azar = new Random(20250705);
    var rutas = List.copyOf(PaqueteDePrueba.de(VALIDO).partes().keySet());
    for (int i = 0; i < 300; i++) {
      var alterado = PaqueteDePrueba.de(VALIDO);
      String ruta = rutas.get(azar.nextInt(rutas.size()));
      byte[] parte = alterado.bytes(ruta);
      int donde = azar.nextInt(parte.length);
      parte[donde] = (byte) " <>&\"'/=0A-z\0\u00C3".charAt(azar.nextInt(14));
      byte[] bytes = alterado.parte(ruta, parte).bytes();

      assertThatCode(() -> leer(bytes)).as("%s, byte %d", ruta, donde).doesNotThrowAnyException();
    }
  }

  @Test
  void unArchivoCortadoEnCualquierLugarEstaDanado() {
    for (int largo = 4; largo < VALIDO.length; largo += VALIDO.length / 60) {
      byte[] cortado = Arrays.copyOf(VALIDO, largo);

      assertThat(leer(cortado)).as("a %d bytes", largo).containsExactly("LEC-001.danado");
    }
  }

  @Test
  void unTramoCambiadoDeUnaParteComprimidaEsUnLibroDanado() {
    int desde = new String(VALIDO, ISO_8859_1).indexOf("sheet3");
    byte[] alterado = VALIDO.clone();
    Arrays.fill(alterado, desde + 60, desde + 90, (byte) 0x55);

    assertThat(leer(alterado)).containsExactly("LEC-001.danado");
  }

  @Test
  void unaCompresionQueExcelNoUsaEsUnLibroDanado() {
    int directorio = new String(VALIDO, ISO_8859_1).indexOf("PK\u0001\u0002");
    for (int metodo = 1; metodo < 100; metodo++) {
      byte[] alterado = VALIDO.clone();
      alterado[directorio + 10] = (byte) metodo;

      if (metodo != 8) {
        assertThat(leer(alterado)).as("método %d", metodo).containsExactly("LEC-001.danado");
      }
    }
  }

  @Test
  void unLibroCifradoParteAParteEstaDanado() {
    int directorio = new String(VALIDO, ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] alterado = VALIDO.clone();
    alterado[directorio + 8] |= 1;

    assertThat(leer(alterado)).containsExactly("LEC-001.danado");
  }
}
