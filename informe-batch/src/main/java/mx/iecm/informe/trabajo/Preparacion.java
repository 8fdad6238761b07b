package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.libro.LectorDePrograma;
import mx.iecm.informe.libro.LectorDeSecretaria;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;
import mx.iecm.informe.regla.Contexto;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/**
 * Primer paso: congela la versión exacta de cada libro y lee los dos sin los que no se puede leer
 * ninguna entrega. Lo que cambie después en la carpeta es de la siguiente compilación.
 */
final class Preparacion {

  /** Se puede leer lo demás. */
  static final String LISTO = "LISTO";

  /** El programa o la secretaría no se pueden leer: solo queda decirlo. */
  static final String SIN_BASE = "SIN_BASE";

  private final Taller taller;
  private final Limites limites;

  Preparacion(Taller taller, Limites limites) {
    this.taller = taller;
    this.limites = limites;
  }

  String preparar(Caso caso, boolean borrador) {
    var libros = new ArrayList<LibroCongelado>();
    libros.add(congelar(caso.carpeta().resolve(Caso.PROGRAMA), Caso.PROGRAMA));
    libros.add(congelar(caso.carpeta().resolve(Caso.SECRETARIA), Caso.SECRETARIA));
    for (Path entrega : caso.entregas()) {
      libros.add(congelar(entrega, Caso.ENTREGAS + "/" + entrega.getFileName()));
    }
    byte[] plantilla = Plantilla.de(caso.plantilla()).bytes();
    escribir(taller.archivo("plantilla.docx"), plantilla);
    taller.guardar(
        "manifiesto.ser", new Manifiesto(Version.actual(), Huella.de(plantilla), libros, borrador));
    var base = leerBase(libros.get(0), libros.get(1));
    taller.guardar("base.ser", base);
    return base.completa() ? LISTO : SIN_BASE;
  }

  private LibroCongelado congelar(Path archivo, String nombre) {
    try {
      long tamano = Files.size(archivo);
      if (tamano > limites.bytes()) {
        // No se copia lo que no se va a leer: basta saber que no cabe.
        return new LibroCongelado(nombre, "", tamano);
      }
      byte[] bytes = Files.readAllBytes(archivo);
      String sha256 = Huella.de(bytes);
      if (!Files.exists(taller.libro(sha256))) {
        escribir(taller.libro(sha256), bytes);
      }
      return new LibroCongelado(nombre, sha256, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo, e);
    }
  }

  private static void escribir(Path destino, byte[] bytes) {
    try {
      Files.createDirectories(destino.getParent());
      Path aparte = destino.resolveSibling(destino.getFileName() + ".parcial");
      Files.write(aparte, bytes);
      Taller.mover(aparte, destino);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo guardar " + destino, e);
    }
  }

  /**
   * Lee los dos libros. Cada uno se lee dos veces, que son chicos: la primera para saber qué dice y
   * la segunda para pasar sus renglones por las reglas, que necesitan saberlo.
   */
  private Base leerBase(LibroCongelado dePrograma, LibroCongelado deSecretaria) {
    var avisos = new Agrupador();
    var libro = LibroAbierto.de(taller, dePrograma, limites, avisos);
    Optional<Programa> programa =
        libro.flatMap(l -> LectorDePrograma.leer(l, Destino.NINGUNO, avisos));
    if (programa.isEmpty()) {
      return new Base(List.of(), List.of(), Medidas.NINGUNA, avisos.hallazgos());
    }
    var deSec = LibroAbierto.de(taller, deSecretaria, limites, avisos);
    Optional<Secretaria> secretaria =
        deSec.flatMap(l -> LectorDeSecretaria.leer(l, programa.get(), Destino.NINGUNO, avisos));
    if (secretaria.isEmpty()) {
      return new Base(programa.stream().toList(), List.of(), Medidas.NINGUNA, avisos.hallazgos());
    }
    var contexto = new Contexto(programa.get(), secretaria.get().emision().periodo());
    var revisor = new Revisor(contexto, avisos);
    LectorDePrograma.leer(libro.get(), revisor, aviso -> {});
    LectorDeSecretaria.leer(deSec.get(), programa.get(), revisor, aviso -> {});
    var medidas = new Medidas(revisor.medidas(), secretaria.get().cifras());
    return new Base(
        programa.stream().toList(), secretaria.stream().toList(), medidas, avisos.hallazgos());
  }
}
