package mx.iecm.informe.consola;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mx.iecm.informe.datos.DatosAbiertos;

/** El XML de un informe como se da en una orden: el archivo, o la carpeta que lo tiene. */
final class InformeEnXml {

  private InformeEnXml() {}

  /** El archivo; vacío si no está. */
  static Optional<Path> en(Path dado) {
    Path xml = Files.isDirectory(dado) ? dado.resolve(DatosAbiertos.XML) : dado;
    return Optional.of(xml).filter(Files::isRegularFile);
  }

  /** Dice que no está. */
  static String falta(Path dado) {
    return Files.isDirectory(dado)
        ? "La carpeta no tiene informe.xml: " + dado
        : "No está el informe: " + dado;
  }
}
