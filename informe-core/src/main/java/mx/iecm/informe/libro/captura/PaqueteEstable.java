package mx.iecm.informe.libro.captura;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Vuelve a escribir el ZIP de un libro con una fecha fija, para que no dependa del día. */
final class PaqueteEstable {

  private static final LocalDateTime FIJA = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PaqueteEstable() {}

  static byte[] de(byte[] paquete) throws IOException {
    var salida = new ByteArrayOutputStream(paquete.length);
    try (var antes = new ZipInputStream(new ByteArrayInputStream(paquete));
        var despues = new ZipOutputStream(salida)) {
      for (ZipEntry e = antes.getNextEntry(); e != null; e = antes.getNextEntry()) {
        var entrada = new ZipEntry(e.getName());
        entrada.setTimeLocal(FIJA);
        despues.putNextEntry(entrada);
        antes.transferTo(despues);
        despues.closeEntry();
      }
    }
    return salida.toByteArray();
  }
}
