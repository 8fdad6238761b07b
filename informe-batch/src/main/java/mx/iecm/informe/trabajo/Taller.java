package mx.iecm.informe.trabajo;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mx.iecm.informe.caso.Base;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/**
 * La carpeta de trabajo de una salida. Lo que un paso termina está aquí con su nombre; lo que no
 * alcanzó a terminar tiene otro y nadie lo mira.
 */
public final class Taller {

  private static final ObjectInputFilter SOLO_LO_NUESTRO =
      ObjectInputFilter.Config.createFilter(
          "mx.iecm.informe.**;java.lang.*;java.util.*;java.math.*;java.time.*;!*");

  static final String PLANTILLA = "plantilla.docx";

  private final Path carpeta;

  /**
   * El taller de una carpeta de salida.
   *
   * @throws UncheckedIOException si no se puede crear
   */
  public Taller(Path salida) {
    this.carpeta = salida.resolve(".informe");
    try {
      Files.createDirectories(carpeta);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo crear " + carpeta, e);
    }
  }

  /** Dónde está. */
  public Path carpeta() {
    return carpeta;
  }

  /** La copia congelada de un libro. */
  Path copia(LibroCongelado libro) {
    return carpeta.resolve("libros").resolve(libro.sha256());
  }

  /** Un libro, leído de su copia. */
  LibroRecibido libro(LibroCongelado libro) {
    return new LibroRecibido(
        libro.nombre(), libro.bytes(), () -> Files.newInputStream(copia(libro)));
  }

  Path lectura(String clave) {
    return carpeta.resolve("lecturas").resolve(clave);
  }

  Path archivo(String nombre) {
    return carpeta.resolve(nombre);
  }

  /** Guarda lo que un paso deja, entero o nada. */
  void guardar(String nombre, Serializable valor) {
    escribir(carpeta.resolve(nombre), valor);
  }

  static void escribir(Path destino, Serializable valor) {
    Path aparte = destino.resolveSibling(destino.getFileName() + ".parcial");
    try {
      try (var salida =
          new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(aparte)))) {
        salida.writeObject(valor);
      }
      mover(aparte, destino);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo guardar " + destino, e);
    }
  }

  /** Lo que dejó un paso que ya terminó. */
  <T> T leer(String nombre, Class<T> tipo) {
    return leer(carpeta.resolve(nombre), tipo);
  }

  static <T> T leer(Path archivo, Class<T> tipo) {
    try (var entrada =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(archivo)))) {
      entrada.setObjectInputFilter(SOLO_LO_NUESTRO);
      return tipo.cast(entrada.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("guardado por otra versión: " + archivo, e);
    }
  }

  /** Da su nombre definitivo a algo ya terminado. */
  static void mover(Path desde, Path hasta) throws IOException {
    Files.createDirectories(hasta.getParent());
    Files.move(desde, hasta, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  Plantilla plantilla() {
    try {
      return Plantilla.de(Files.readAllBytes(archivo(PLANTILLA)));
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo(PLANTILLA), e);
    }
  }

  Manifiesto manifiesto() {
    return leer("manifiesto.ser", Manifiesto.class);
  }

  Base base() {
    return leer("base.ser", Base.class);
  }

  Resultado resultado() {
    return leer("resultado.ser", Resultado.class);
  }
}
