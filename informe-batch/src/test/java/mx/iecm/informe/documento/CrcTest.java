package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrcTest {

  private static final int[] LARGOS = {0, 1, 2, 3, 4, 7, 8, 255, 256, 257, 65_535, 65_536, 100_003};

  @ParameterizedTest(name = "el primero mide {0}")
  @ValueSource(ints = {0, 1, 2, 5, 31, 32, 33, 1000, 65_536, 99_991})
  void pegarDosTrozosDaElCrcDelTodo(int primero) {
    for (int segundo : LARGOS) {
      byte[] todo = bytes(primero + segundo);

      long pegado = Crc.pegar(crc(todo, 0, primero), crc(todo, primero, segundo), segundo);

      assertThat(pegado).as("%d y %d", primero, segundo).isEqualTo(crc(todo, 0, todo.length));
    }
  }

  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {0, 1, 64, 4096})
  void pegarTresTrozosNoDependeDelOrdenEnQueSePegan(int mitad) {
    byte[] todo = bytes(mitad * 2 + 17);
    long a = crc(todo, 0, mitad);
    long b = crc(todo, mitad, mitad);
    long c = crc(todo, 2 * mitad, 17);

    long porLaIzquierda = Crc.pegar(Crc.pegar(a, b, mitad), c, 17);
    long porLaDerecha = Crc.pegar(a, Crc.pegar(b, c, 17), mitad + 17L);

    assertThat(porLaIzquierda).isEqualTo(crc(todo, 0, todo.length)).isEqualTo(porLaDerecha);
  }

  private static byte[] bytes(int cuantos) {
    var bytes = new byte[cuantos];
    new Random(cuantos).nextBytes(bytes);
    return bytes;
  }

  private static long crc(byte[] bytes, int desde, int cuantos) {
    var crc = new CRC32();
    crc.update(bytes, desde, cuantos);
    return crc.getValue();
  }
}
