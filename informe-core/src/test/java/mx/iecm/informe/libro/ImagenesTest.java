package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagenesTest {

  private static final byte[] PNG = png(1);

  private static byte[] png(int ancho) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(ancho, 1, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** La cabecera de una imagen que dice medir {@code ancho} por lado y no trae sus puntos. */
  private static byte[] bomba(int ancho) {
    byte[] bomba = png(1);
    ByteBuffer.wrap(bomba).putInt(16, ancho).putInt(20, ancho);
    var crc = new CRC32();
    crc.update(bomba, 12, 17);
    ByteBuffer.wrap(bomba).putInt(29, (int) crc.getValue());
    return bomba;
  }

  private static byte[] bytes(int... inicio) {
    byte[] datos = new byte[64];
    for (int i = 0; i < inicio.length; i++) {
      datos[i] = (byte) inicio[i];
    }
    return datos;
  }

  /** La entrega con la fila 4 de la narrativa como imagen, y una anclada en {@code fila}. */
  private static LibroDePrueba libro(byte[] datos, int fila) {
    return CasoDePrueba.entrega()
        .poner("Narrativa", "C4", "imagen")
        .cambiar(
            l -> {
              int indice = l.addPicture(datos, Workbook.PICTURE_TYPE_PNG);
              var ancla = l.getCreationHelper().createClientAnchor();
              ancla.setRow1(fila - 1);
              ancla.setCol1(6);
              ancla.setRow2(fila + 5);
              ancla.setCol2(9);
              l.getSheet("Narrativa").createDrawingPatriarch().createPicture(ancla, indice);
            });
  }

  private static Bloque bloque(LibroDePrueba libro, Avisos avisos) {
    return CasoDePrueba.leerEntrega(libro, avisos).orElseThrow().narrativa().get(2).bloque();
  }

  @Test
  void laImagenEsLaAncladaEnSuFila() {
    var avisos = new Avisos();
    var bloque = (Bloque.Imagen) bloque(libro(PNG, 4), avisos);

    assertThat(bloque.descripcion()).isEqualTo("Una viñeta.");
    assertThat(bloque.tipo()).isEqualTo("png");
    assertThat(bloque.datos()).isEqualTo(Binario.de(PNG));
    assertThat(bloque.origen().celda()).isEqualTo("D4");
    assertThat(avisos.lineas()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10000, ''",
    "10001, LEC-010.ilegible Narrativa!D4",
    "20000, LEC-010.ilegible Narrativa!D4"
  })
  void laQueNoCabeSeSenalaYNoSeAbre(int ancho, String esperado) {
    for (byte[] imagen : List.of(png(ancho), bomba(ancho))) {
      var avisos = new Avisos();

      assertThat(bloque(libro(imagen, 4), avisos)).isInstanceOf(Bloque.Imagen.class);
      assertThat(String.join(" ", avisos.lineas())).isEqualTo(esperado);
    }
  }

  @Test
  void laDanadaSeSenala() {
    var avisos = new Avisos();
    byte[] danada = bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');

    assertThat(bloque(libro(danada, 4), avisos)).isInstanceOf(Bloque.Imagen.class);
    assertThat(avisos.lineas()).containsExactly("LEC-010.ilegible Narrativa!D4");
  }

  @ParameterizedTest
  @CsvSource({"3", "5", "40"})
  void laDeOtraFilaNoEs(int fila) {
    var avisos = new Avisos();

    assertThat(bloque(libro(PNG, fila), avisos)).isInstanceOf(Bloque.Parrafo.class);
    assertThat(avisos.lineas()).containsExactly("LEC-010.imagen Narrativa!D4");
  }

  @Test
  void elTipoSaleDelContenido() {
    assertThat(tipo(bytes('G', 'I', 'F', '8', '9', 'a'))).isEqualTo("gif");
    assertThat(tipo(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1)))
        .isEqualTo("jpeg");
    assertThat(tipo(bytes(0xFF, 0xD8, 0xFF, 0xE2, 2, 28, 'I', 'C', 'C'))).isEqualTo("jpeg");
    assertThat(tipo(bytes(0xFF, 0xD8, 0xFF, 0xED, 0, 44, 'P', 'h', 'o'))).isEqualTo("jpeg");
  }

  private static String tipo(byte[] datos) {
    return ((Bloque.Imagen) bloque(libro(datos, 4), new Avisos())).tipo();
  }

  @Test
  void loQueNoEsImagenNoSeToma() {
    var avisos = new Avisos();

    assertThat(bloque(libro(Arrays.copyOf("<svg/>".getBytes(UTF_8), 64), 4), avisos))
        .isInstanceOf(Bloque.Parrafo.class);
    assertThat(avisos.lineas()).containsExactly("LEC-010.imagen Narrativa!D4");
  }

  @Test
  void unaImagenQueFaltaEnElPaqueteSeSenala() {
    var paquete = libro(PNG, 4).paquete().sin("xl/media/image1.png");

    assertThat(CasoDePrueba.leerEntrega(paquete.bytes(), Limites.USUALES).lineas())
        .containsExactly("LEC-010.imagen Narrativa!D4");
  }

  @Test
  void unaImagenSinFilaNoHeredaLaDeOtra() {
    var paquete = libro(PNG, 40).paquete();
    String dibujo = "xl/drawings/drawing1.xml";
    String ancla =
        paquete.xml(dibujo).replaceAll("(?s).*(<xdr:twoCellAnchor.*</xdr:twoCellAnchor>).*", "$1");
    String suelta =
        ancla
            .replaceAll("(?s)<xdr:from>.*</xdr:to>", "<xdr:pos x=\"0\" y=\"0\"/>")
            .replace("twoCellAnchor", "absoluteAnchor");
    String enLaFilaCuatro =
        ancla.replace(">39<", ">3<").replaceAll("(?s)<xdr:pic>.*</xdr:pic>", "<xdr:sp/>");
    paquete.parte(dibujo, paquete.xml(dibujo).replace(ancla, enLaFilaCuatro + suelta));

    assertThat(CasoDePrueba.leerEntrega(paquete.bytes(), Limites.USUALES).lineas())
        .containsExactly("LEC-010.imagen Narrativa!D4");
  }
}
