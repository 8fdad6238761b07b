package mx.iecm.informe.libro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.modelo.Binario;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Las imágenes de una hoja, por la fila en que está anclada su esquina superior. */
final class Imagenes {

  private final Map<Integer, Imagen> porFila = new HashMap<>();

  /** Una imagen: su tipo y sus bytes. */
  record Imagen(String tipo, Binario datos) {}

  private Imagenes() {}

  /** Las de la hoja de narrativa; ninguna si la hoja no está. */
  static Imagenes deNarrativa(Lector lector) {
    return lector
        .hoja(FormatosFijos.NARRATIVA.tabla().clave())
        .map(hoja -> leer(lector.libro(), hoja.ruta()))
        .orElseGet(Imagenes::new);
  }

  private static Imagenes leer(Libro libro, String rutaDeLaHoja) {
    var imagenes = new Imagenes();
    String dibujo = Anexos.leer(libro, rutaDeLaHoja).dibujo();
    libro
        .parte(dibujo)
        .ifPresent(
            en -> {
              var relaciones = Relaciones.de(dibujo, libro::parte);
              var anclas = new Anclas(imagenes, libro, relaciones);
              Xml.recorrer(en, anclas::elemento);
            });
    return imagenes;
  }

  Optional<Imagen> enFila(int fila) {
    return Optional.ofNullable(porFila.get(fila));
  }

  private static final class Anclas {
    private final Imagenes imagenes;
    private final Libro libro;
    private final Relaciones relaciones;
    private boolean enDesde;
    private int fila;

    Anclas(Imagenes imagenes, Libro libro, Relaciones relaciones) {
      this.imagenes = imagenes;
      this.libro = libro;
      this.relaciones = relaciones;
    }

    void elemento(String nombre, XMLStreamReader xml) throws XMLStreamException {
      switch (nombre) {
        case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> fila = 0;
        case "from" -> enDesde = true;
        case "to", "ext" -> enDesde = false;
        case "row" -> {
          if (enDesde) {
            fila = Xml.entero(xml.getElementText().strip(), 0) + 1;
          }
        }
        case "blip" ->
            relaciones
                .porId(Xml.atributo(xml, "embed"))
                .flatMap(this::imagen)
                .ifPresent(i -> imagenes.porFila.putIfAbsent(fila, i));
        default -> {
          // Tamaño y recorte los decide el documento.
        }
      }
    }

    private Optional<Imagen> imagen(String ruta) {
      return libro
          .parte(ruta)
          .flatMap(
              en -> {
                try (en) {
                  byte[] datos = en.readAllBytes();
                  return tipo(datos).map(tipo -> new Imagen(tipo, Binario.de(datos)));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }

    /** POI solo reconoce algunos JPEG; todos empiezan con los mismos tres bytes. */
    private static Optional<String> tipo(byte[] datos) {
      if (datos.length > 2
          && datos[0] == (byte) 0xFF
          && datos[1] == (byte) 0xD8
          && datos[2] == (byte) 0xFF) {
        return Optional.of("jpeg");
      }
      return switch (FileMagic.valueOf(datos)) {
        case PNG -> Optional.of("png");
        case GIF -> Optional.of("gif");
        default -> Optional.empty();
      };
    }
  }
}
