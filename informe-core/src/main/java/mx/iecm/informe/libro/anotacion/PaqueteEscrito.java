package mx.iecm.informe.libro.anotacion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Consumer;
import mx.iecm.informe.libro.Paquete;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Un paquete ZIP que se escribe en memoria; los mismos datos dan los mismos bytes. */
final class PaqueteEscrito implements AutoCloseable {

  private final SeekableInMemoryByteChannel canal = new SeekableInMemoryByteChannel();
  private final ZipArchiveOutputStream zip;
  private final Writer escritor;

  PaqueteEscrito() throws IOException {
    zip = new ZipArchiveOutputStream(canal);
    escritor = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
  }

  /** Copia una parte tal como está, sin inflarla. */
  void copiar(Paquete otro, String ruta) throws IOException {
    otro.copiar(ruta, zip);
  }

  /** Escribe una parte en UTF-8. */
  void parte(String ruta, Consumer<Writer> contenido) {
    var entrada = new ZipArchiveEntry(ruta);
    var fija = LocalDateTime.of(1980, 2, 1, 0, 0).atZone(ZoneId.systemDefault());
    entrada.setTime(fija.toInstant().toEpochMilli());
    try {
      zip.putArchiveEntry(entrada);
      contenido.accept(escritor);
      escritor.flush();
      zip.closeArchiveEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Termina el paquete y da sus bytes. */
  byte[] bytes() throws IOException {
    zip.finish();
    return Arrays.copyOf(canal.array(), Math.toIntExact(canal.size()));
  }

  @Override
  public void close() throws IOException {
    canal.close();
  }
}
