package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.IMAGEN;

import java.util.Locale;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.imagen.MedidaDeImagen;

/** Las imágenes de la plantilla son imágenes, y no hacen pesado cada informe. */
final class ImagenesModeradas implements Comprobacion {

  private static final int BYTES = 2 << 20;
  private static final int LADO = 4000;

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    return p.paquete().nombres().stream()
        .filter(parte -> parte.startsWith("word/media/"))
        .flatMap(parte -> deParte(p, parte));
  }

  private static Stream<Hallazgo> deParte(PlantillaAbierta p, String parte) {
    byte[] bytes = p.paquete().bytes(parte);
    var lugar = p.en("Imágenes");
    if (bytes.length > BYTES) {
      return Stream.of(IMAGEN.variante("pesada", lugar, parte, bytes.length, BYTES));
    }
    String tipo = parte.substring(parte.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (tipo.matches("emf|wmf|svg|wdp")) {
      return Stream.empty();
    }
    var medida = MedidaDeImagen.de(bytes);
    if (medida.isEmpty()) {
      return Stream.of(IMAGEN.variante("noes", lugar, parte));
    }
    var m = medida.get();
    return m.mayor() <= LADO
        ? Stream.empty()
        : Stream.of(IMAGEN.variante("grande", lugar, parte, m.ancho(), m.alto(), LADO));
  }
}
