package mx.iecm.informe.documento;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import mx.iecm.informe.xml.Tinta;

/** Comprime lo que se le da en segmentos que se pueden pegar unos a otros. */
final class Prensa implements AutoCloseable {

  private final OutputStream salida;
  private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
  private final CRC32 crc = new CRC32();
  private final byte[] tramo = new byte[1 << 16];
  private long inflados;
  private long comprimidos;

  Prensa(OutputStream salida) {
    this.salida = salida;
  }

  /** Comprime lo que haya en {@code tinta} y la deja lista para seguir. */
  void comprimir(Tinta tinta) throws IOException {
    tinta.vaciarEn(entrada);
  }

  /** Comprime un texto. */
  void comprimir(String texto) throws IOException {
    entrada.write(texto.getBytes(StandardCharsets.UTF_8));
  }

  private final OutputStream entrada =
      new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int desde, int cuantos) throws IOException {
          crc.update(bytes, desde, cuantos);
          inflados += cuantos;
          deflater.setInput(bytes, desde, cuantos);
          vaciar(Deflater.NO_FLUSH);
        }
      };

  private void vaciar(int modo) throws IOException {
    int n = deflater.deflate(tramo, 0, tramo.length, modo);
    while (n > 0) {
      salida.write(tramo, 0, n);
      comprimidos += n;
      n =
          n == tramo.length || !deflater.needsInput()
              ? deflater.deflate(tramo, 0, tramo.length, modo)
              : 0;
    }
  }

  /**
   * Termina un segmento; lo que sigue es otro. El que sigue no se apoya en este: entre los dos cabe
   * cualquier cosa.
   */
  Segmento cortar() throws IOException {
    vaciar(Deflater.FULL_FLUSH);
    return segmento();
  }

  /** Termina el último segmento: después de él no hay más. */
  Segmento terminar() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      int n = deflater.deflate(tramo);
      salida.write(tramo, 0, n);
      comprimidos += n;
    }
    return segmento();
  }

  private Segmento segmento() {
    var segmento = new Segmento(crc.getValue(), inflados, comprimidos);
    crc.reset();
    inflados = 0;
    comprimidos = 0;
    return segmento;
  }

  @Override
  public void close() {
    deflater.end();
  }
}
