package mx.iecm.informe.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Un flujo que no deja pasar de un tope, diga lo que diga quien lo manda. */
final class FlujoAcotado extends FilterInputStream {

  private final Supplier<? extends RuntimeException> demasiado;
  private long quedan;

  FlujoAcotado(InputStream flujo, long tope, Supplier<? extends RuntimeException> demasiado) {
    super(flujo);
    this.quedan = tope;
    this.demasiado = demasiado;
  }

  @Override
  public int read() throws IOException {
    int leido = super.read();
    contar(leido < 0 ? 0 : 1);
    return leido;
  }

  @Override
  public int read(byte[] b, int desde, int cuantos) throws IOException {
    int leidos = super.read(b, desde, cuantos);
    contar(Math.max(0, leidos));
    return leidos;
  }

  private void contar(int leidos) {
    quedan -= leidos;
    if (quedan < 0) {
      throw demasiado.get();
    }
  }

  @Override
  public long skip(long cuantos) throws IOException {
    long saltados = super.skip(cuantos);
    contar(Math.toIntExact(saltados));
    return saltados;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
