package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.plantilla.RevisionDePlantilla;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/**
 * Primer paso: congela la versión exacta de cada libro y lee los dos sin los que no se puede leer
 * ninguna entrega. Lo que cambie después en la carpeta es de la siguiente compilación.
 *
 * <p>Una plantilla propia que no sirve no se usa: su falta es un error del dictamen y el borrador,
 * si se pidió, sale con la del producto.
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

  String preparar(Encargo encargo, boolean borrador, Acabado acabado) {
    var recibidos = new ArrayList<>(List.of(encargo.programa(), encargo.secretaria()));
    recibidos.addAll(encargo.entregas());
    var libros = recibidos.stream().map(this::congelar).toList();
    var revision = encargo.plantilla().map(p -> RevisionDePlantilla.de(p, limites));
    var propia = revision.filter(RevisionDePlantilla::sirve);
    byte[] usual = Plantilla.usual().bytes();
    escribir(
        taller.archivo(Taller.PLANTILLA), propia.map(RevisionDePlantilla::lista).orElse(usual));
    var huella = Huella.de(propia.map(RevisionDePlantilla::recibida).orElse(usual));
    var acompanantes = encargo.acompanantes().todos().map(this::congelarEnFlujo).toList();
    taller.guardar(
        "manifiesto.ser",
        new Manifiesto(Version.actual(), huella, libros, acompanantes, borrador, acabado));
    var base =
        Base.leer(
                taller.libro(libros.get(0)),
                taller.libro(libros.get(1)),
                congelados(acompanantes),
                limites)
            .con(revision.map(RevisionDePlantilla::hallazgos).orElse(List.of()));
    taller.guardar("base.ser", base);
    return base.completa() ? LISTO : SIN_BASE;
  }

  private LibroCongelado congelar(LibroRecibido libro) {
    if (libro.tamano() > limites.bytes()) {
      // No se copia lo que no se va a leer: basta saber que no cabe.
      return new LibroCongelado(libro.nombre(), "", libro.tamano());
    }
    byte[] bytes = libro.bytes();
    var congelado = new LibroCongelado(libro.nombre(), Huella.de(bytes), bytes.length);
    if (!Files.exists(taller.copia(congelado))) {
      escribir(taller.copia(congelado), bytes);
    }
    return congelado;
  }

  /** El informe anterior puede medir cientos de megabytes: se copia sin tenerlo en memoria. */
  private LibroCongelado congelarEnFlujo(LibroRecibido archivo) {
    Path aparte = taller.archivo("libros").resolve("recibido.parcial");
    try {
      Files.createDirectories(aparte.getParent());
      try (var en = archivo.contenido().abrir()) {
        Files.copy(en, aparte, StandardCopyOption.REPLACE_EXISTING);
      }
      var congelado = new LibroCongelado(archivo.nombre(), Huella.de(aparte), Files.size(aparte));
      Taller.mover(aparte, taller.copia(congelado));
      return congelado;
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo guardar " + archivo.nombre(), e);
    }
  }

  private Acompanantes congelados(List<LibroCongelado> archivos) {
    return new Acompanantes(
        congelado(archivos, Acompanantes.AJUSTES),
        congelado(archivos, Acompanantes.JUSTIFICACIONES),
        congelado(archivos, Acompanantes.ANTERIOR));
  }

  private Optional<LibroRecibido> congelado(List<LibroCongelado> archivos, String nombre) {
    return archivos.stream().filter(a -> a.nombre().equals(nombre)).findFirst().map(taller::libro);
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
}
