package mx.iecm.informe.consola;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;

/** Los libros de captura de una vez: se escriben todos o ninguno, y ninguno encima de otro. */
final class LibrosDeCaptura {

  private static final Pattern DE_ARCHIVO =
      Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}.][^\\\\/:*?\"<>|\\p{Cntrl}]*");

  private final Path carpeta;
  private final Map<Path, byte[]> libros = new LinkedHashMap<>();

  LibrosDeCaptura(Path carpeta) {
    this.carpeta = carpeta;
  }

  /**
   * Agrega el libro de un área.
   *
   * @throws CapturaImposible si sus siglas no pueden nombrar un archivo
   */
  void agregar(String area, byte[] libro) throws CapturaImposible {
    if (!DE_ARCHIVO.matcher(area).matches()) {
      throw new CapturaImposible("Las siglas «" + area + "» no pueden nombrar un archivo.");
    }
    libros.put(carpeta.resolve(area + ".xlsx"), libro);
  }

  /** Por qué no se podrían recibir después, si los límites no alcanzan. */
  List<Hallazgo> ilegibles(Limites limites) {
    var avisos = new ArrayList<Hallazgo>();
    libros.forEach((ruta, bytes) -> Libro.abrir(ruta.toString(), bytes, limites, avisos::add));
    return avisos;
  }

  /**
   * Los escribe y dice dónde quedaron.
   *
   * @throws CapturaImposible si ya hay alguno y no se pidió reemplazarlo
   */
  Iterable<Path> escribir(boolean reemplazar) throws IOException, CapturaImposible {
    if (Files.exists(carpeta) && !Files.isDirectory(carpeta)) {
      throw new CapturaImposible("La salida no es una carpeta: " + carpeta);
    }
    var hay = libros.keySet().stream().filter(Files::exists).map(Path::toString).toList();
    if (!hay.isEmpty() && !reemplazar) {
      throw new CapturaImposible(
          "Ya hay libros que se perderían: %s. Dé otra --salida, o --reemplazar."
              .formatted(String.join(", ", hay)));
    }
    Files.createDirectories(carpeta);
    for (var libro : libros.entrySet()) {
      Path aparte = carpeta.resolve(libro.getKey().getFileName() + ".parcial");
      Files.write(aparte, libro.getValue());
      Files.move(aparte, libro.getKey(), StandardCopyOption.REPLACE_EXISTING);
    }
    return libros.keySet();
  }
}
