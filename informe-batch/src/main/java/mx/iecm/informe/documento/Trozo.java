package mx.iecm.informe.documento;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import mx.iecm.informe.modelo.Cuadro;

/** Un trozo comprimido del documento, que se pega a los demás. */
sealed interface Trozo {

  /** Lo que guarda. */
  Segmento segmento();

  /** Sus bytes comprimidos. */
  InputStream abrir(Compositor.Fragmentos fragmentos) throws IOException;

  /** Escrito con el informe; está en memoria. */
  record Escrito(Segmento segmento, ByteArrayOutputStream bytes) implements Trozo {
    @Override
    public InputStream abrir(Compositor.Fragmentos fragmentos) {
      return new ByteArrayInputStream(bytes.toByteArray());
    }
  }

  /** Parte de un cuadro escrito al leer su libro; está en disco a partir de {@code desde}. */
  record Pegado(Segmento segmento, Cuadro cuadro, long desde) implements Trozo {
    @Override
    public InputStream abrir(Compositor.Fragmentos fragmentos) throws IOException {
      return fragmentos.bytes(cuadro, desde, segmento.comprimidos());
    }
  }
}
