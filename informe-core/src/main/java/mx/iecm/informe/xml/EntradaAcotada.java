package mx.iecm.informe.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Una entrada que se niega a dar más de cierto número de bytes; no cierra la que envuelve. */
final class EntradaAcotada extends FilterInputStream {

  private final long limite;
  private long leidos;

  EntradaAcotada(InputStream entrada, long limite) {
    super(entrada);
    this.limite = limite;
  }

  @Override
  public int read() throws IOException {
    int byteLeido = super.read();
    contar(byteLeido < 0 ? 0 : 1);
    return byteLeido;
  }

  @Override
  public int read(byte[] destino, int desde, int cuantos) throws IOException {
    int n = super.read(destino, desde, cuantos);
    contar(n);
    return n;
  }

  @Override
  public void close() {}

  private void contar(int cuantos) throws IOException {
    leidos += Math.max(cuantos, 0);
    if (leidos > limite) {
      throw new XmlInvalidoException("tiene más de " + limite + " bytes", 0, 0, null);
    }
  }
}
