package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.libro.CeldasDeHoja;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.origen.Procedencia;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.trabajo.HojaVista.Estado;

/** Los libros de una carpeta, comparados con aquellos con que se compiló. */
final class LibrosALaMano {

  /** Más celdas no las mira nadie de una vez. */
  private static final int TOPE = 1000;

  private final Procedencia procedencia;
  private final Optional<Path> carpeta;
  private final Limites limites;

  LibrosALaMano(Procedencia procedencia, Optional<Path> carpeta, Limites limites) {
    this.procedencia = procedencia;
    this.carpeta = carpeta.map(c -> c.toAbsolutePath().normalize());
    this.limites = limites;
  }

  /** Las celdas de ese lugar. */
  HojaVista ver(Lugar lugar) throws IOException {
    String sha256 = procedencia.libro(lugar.libro()).map(LibroUsado::sha256).orElse("");
    if (carpeta.isEmpty()) {
      return new HojaVista(lugar, sha256, Estado.SIN_BUSCAR, Map.of());
    }
    var archivo = archivo(carpeta.get(), lugar.libro());
    if (archivo.isEmpty()) {
      return new HojaVista(lugar, sha256, Estado.FALTA, Map.of());
    }
    var celdas =
        LibroRecibido.enArchivo(lugar.libro(), archivo.get())
            .abrir(limites, aviso -> {})
            .flatMap(
                libro ->
                    CeldasDeHoja.leer(
                        libro,
                        lugar.hoja(),
                        List.of(lugar.celdas().split(" ")),
                        TOPE,
                        aviso -> {}));
    boolean igual = Huella.de(archivo.get()).equals(sha256);
    var estado = celdas.isEmpty() ? Estado.ILEGIBLE : igual ? Estado.IGUAL : Estado.CAMBIADO;
    return new HojaVista(lugar, sha256, estado, celdas.orElse(Map.of()));
  }

  /** El nombre lo dice el documento, que pudo escribir cualquiera: de la carpeta no se sale. */
  private static Optional<Path> archivo(Path carpeta, String libro) {
    String suelto = libro.substring(libro.lastIndexOf('/') + 1);
    return List.of(libro, suelto).stream()
        .map(nombre -> carpeta.resolve(nombre).normalize())
        .filter(ruta -> ruta.startsWith(carpeta) && Files.isRegularFile(ruta))
        .findFirst();
  }
}
