package mx.iecm.informe.consola;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Impide dos compilaciones a la vez en una salida. Lo guarda el sistema operativo: si el proceso
 * muere, se suelta solo.
 */
final class Cerrojo implements AutoCloseable {

  private final FileChannel canal;
  private final FileLock candado;

  private Cerrojo(FileChannel canal, FileLock candado) {
    this.canal = canal;
    this.candado = candado;
  }

  /**
   * Toma el cerrojo de una salida.
   *
   * @throws OverlappingFileLockException si otro lo tiene
   */
  static Cerrojo tomar(Path salida) throws IOException {
    Path archivo = Files.createDirectories(salida.resolve(".informe")).resolve("cerrojo");
    var canal = FileChannel.open(archivo, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock candado = canal.tryLock();
      if (candado == null) {
        throw new OverlappingFileLockException();
      }
      return new Cerrojo(canal, candado);
    } catch (OverlappingFileLockException e) {
      canal.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    candado.release();
    canal.close();
  }
}
