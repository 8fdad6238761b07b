package mx.iecm.informe.documento;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.origen.Sello;
import mx.iecm.informe.origen.Sello.ParteSellada;
import mx.iecm.informe.origen.SelloXml;

/** Cuenta y resume los bytes del paquete mientras se escriben, para sellarlo sin releerlo. */
final class SalidaSellada extends FilterOutputStream {

  private final Huella.Cuenta cuenta = new Huella.Cuenta();
  private final List<ParteSellada> partes = new ArrayList<>();

  SalidaSellada(OutputStream salida) {
    super(salida);
  }

  void parte(ParteSellada parte) {
    partes.add(parte);
  }

  /** El sello de lo escrito hasta aquí. */
  String sello() {
    return SelloXml.escribir(new Sello(cuenta.bytes(), cuenta.huella(), partes));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int desde, int cuantos) throws IOException {
    out.write(bytes, desde, cuantos);
    cuenta.agregar(bytes, desde, cuantos);
  }
}
