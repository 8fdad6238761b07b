package mx.iecm.informe.documento;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Inflater;
import mx.iecm.informe.xml.Tinta;
import org.junit.jupiter.api.Test;

class PrensaTest {

  @Test
  void losSegmentosPegadosInflanElTodoYSumanSuCrc() throws Exception {
    var textos = List.of("Año y niño ✓ ", "", "x", azar(300_000), "fin");
    var pegado = new ByteArrayOutputStream();
    var total = Segmento.VACIO;
    for (int i = 0; i < textos.size(); i++) {
      total = total.mas(segmento(textos.get(i), i == textos.size() - 1, pegado));
    }
    byte[] todo = String.join("", textos).getBytes(UTF_8);

    var inflater = new Inflater(true);
    inflater.setInput(pegado.toByteArray());
    var inflado = new byte[todo.length + 1];
    int n = 0;
    while (!inflater.finished()) {
      int mas = inflater.inflate(inflado, n, inflado.length - n);
      assertThat(mas + inflater.getRemaining()).as("avanza").isPositive();
      n += mas;
    }
    inflater.end();

    assertThat(n).isEqualTo(todo.length);
    assertThat(Arrays.copyOf(inflado, n)).isEqualTo(todo);
    assertThat(total).isEqualTo(new Segmento(Inflado.crc(todo), todo.length, pegado.size()));
  }

  @Test
  void loComprimidoPorPartesEsLoMismoQueDeUnaVez() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var tinta = new Tinta();
    var esperado = new ArrayList<String>();
    try (var prensa = new Prensa(bytes)) {
      for (int i = 0; i < 200; i++) {
        String tramo = azar(i * 37);
        esperado.add(tramo);
        tinta.xml(tramo);
        prensa.comprimir(tinta);
        assertThat(tinta.largo()).as("la tinta queda vacía").isZero();
      }
      var segmento = prensa.cortar();
      byte[] todo = String.join("", esperado).getBytes(UTF_8);

      assertThat(Inflado.de(bytes.toByteArray())).isEqualTo(todo);
      assertThat(segmento).isEqualTo(new Segmento(Inflado.crc(todo), todo.length, bytes.size()));
    }
  }

  @Test
  void unSegmentoQueNoGuardaNadaNoCambiaALosDemas() {
    var uno = new Segmento(12345, 10, 20);

    assertThat(uno.mas(Segmento.VACIO)).isEqualTo(uno);
    assertThat(Segmento.VACIO.mas(uno)).isEqualTo(uno);
  }

  private static Segmento segmento(String texto, boolean ultimo, ByteArrayOutputStream pegado)
      throws IOException {
    try (var prensa = new Prensa(pegado)) {
      prensa.comprimir(texto);
      return ultimo ? prensa.terminar() : prensa.cortar();
    }
  }

  /** Texto que casi no se comprime. */
  private static String azar(int cuantos) {
    var azar = new Random(cuantos);
    var texto = new StringBuilder();
    for (int i = 0; i < cuantos; i++) {
      texto.append((char) (' ' + azar.nextInt(700)));
    }
    return texto.toString();
  }
}
