package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;

/** Libros que crecen al abrirlos: se cortan en su límite o se leen en flujo, siempre a tiempo. */
class LibrosEnormesTest {

  private static final Duration TIEMPO = Duration.ofSeconds(20);
  private static final int MEGA = 1 << 20;

  /** Los límites de siempre, sin el de la razón de compresión. */
  private static final Limites SIN_RAZON =
      new Limites(
          10L * MEGA,
          200,
          100L * MEGA,
          60L * MEGA,
          Integer.MAX_VALUE,
          30,
          200_000,
          256,
          500_000,
          32_767);

  private static List<String> mensajes(byte[] bytes, Limites limites) {
    return assertTimeoutPreemptively(
        TIEMPO, () -> CasoDePrueba.leerEntrega(bytes, limites).mensajes());
  }

  private static byte[] bomba(int partes, int megas) {
    var salida = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(salida)) {
      zip.setLevel(Deflater.BEST_SPEED);
      byte[] ceros = new byte[MEGA];
      for (int i = 0; i < partes; i++) {
        zip.putNextEntry(new ZipEntry("xl/media/" + i + ".bin"));
        for (int m = 0; m < megas; m++) {
          zip.write(ceros);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }

  @Test
  void unaParteQueCreceDemasiadoSeCortaAlPasarDelMega() {
    assertThat(mensajes(bomba(1, 30), Limites.USUALES))
        .containsExactly(
            "La parte xl/media/0.bin del libro crece más de 200 veces al descomprimirse: así se ve"
                + " un archivo hecho para agotar la memoria.");
  }

  @Test
  void unaParteQuePasaDelLimiteDeUnaSeCorta() {
    assertThat(mensajes(bomba(1, 61), SIN_RAZON))
        .containsExactly(
            "La parte xl/media/0.bin del libro pasa de 62,914,560 bytes al descomprimirse, que es"
                + " el límite.");
  }

  @Test
  void muchasPartesQueJuntasPasanDelLimiteSeCortan() {
    assertThat(mensajes(bomba(3, 40), SIN_RAZON))
        .containsExactly(
            "El libro pasa de 104,857,600 bytes al descomprimirse, que es el límite (se llegó a él"
                + " en xl/media/2.bin).");
  }

  @Test
  void lasPartesDemasiadasNiSeInflan() {
    assertThat(mensajes(bomba(201, 0), Limites.USUALES))
        .containsExactly("El libro tiene 201 partes y el límite es de 200.");
  }

  @Test
  void unArchivoDemasiadoGrandeNiSeAbre() {
    byte[] grande = new byte[10 * MEGA + 1];

    assertThat(mensajes(grande, Limites.USUALES))
        .containsExactly("El archivo mide 10,485,761 bytes y el límite es de 10,485,760.");
  }

  @Test
  void losZipAnidadosNoSeAbren() {
    byte[] dentro = bomba(1, 30);
    for (int i = 0; i < 3; i++) {
      dentro = new PaqueteDePrueba().parte("xl/embebido.zip", dentro).bytes();
    }
    byte[] libro = CasoDePrueba.entrega().paquete().parte("xl/media/x.zip", dentro).bytes();

    assertThat(mensajes(libro, Limites.USUALES)).isEmpty();
  }

  @Test
  void unMillonDeFilasConFormatoYSinDatosSeRecorreEnFlujo() {
    String vacia = "<row s='1' customFormat='1'><c s='1'/></row>";
    byte[] libro = conFilas("<row><c t='str'><v>Dato</v></c></row>", vacia, 1_000_000);

    assertTimeoutPreemptively(
        TIEMPO,
        () -> {
          var avisos = new Avisos();
          var abierto = Libro.abrir("libro.xlsx", libro, SIN_RAZON, avisos).orElseThrow();
          var leida =
              HojaDePrueba.leer(
                  abierto,
                  "Hoja",
                  FormatoDeHoja.de(
                      HojaDePrueba.tabla(List.of(), HojaDePrueba.pide("Dato", TipoColumna.TEXTO))));
          assertThat(leida.lineas()).containsExactly("1000002: fin");
          assertThat(leida.avisos().lineas()).isEmpty();
        });
  }

  @Test
  void doscientosMilRenglonesSeCortanEnElLimite() {
    byte[] libro =
        conFilas("<row><c t='str'><v>Dato</v></c></row>", "<row><c><v>1</v></c></row>", 199_999);
    var columna = HojaDePrueba.pide("Dato", TipoColumna.TEXTO);
    var formato = FormatoDeHoja.de(HojaDePrueba.tabla(List.of(), columna));

    assertTimeoutPreemptively(
        TIEMPO,
        () -> {
          var enElLimite = abrir(libro, conRenglones(200_000));
          assertThat(HojaDePrueba.leer(enElLimite, "Hoja", formato).renglones()).hasSize(200_000);
          var pasada = abrir(libro, conRenglones(199_999));
          assertThat(HojaDePrueba.leer(pasada, "Hoja", formato).avisos().mensajes())
              .containsExactly(
                  "La hoja tiene más de 199,999 renglones con datos, que es el límite.");
        });
  }

  @Test
  void unArchivoDeBasuraNoSeConfundeConUnLibro() {
    byte[] basura = new byte[MEGA];
    new Random(1).nextBytes(basura);
    byte[] conFirma = basura.clone();
    System.arraycopy("PK\u0003\u0004".getBytes(UTF_8), 0, conFirma, 0, 4);

    assertThat(CasoDePrueba.leerEntrega(basura, Limites.USUALES).lineas())
        .containsExactly("LEC-001.desconocido");
    assertThat(CasoDePrueba.leerEntrega(conFirma, Limites.USUALES).lineas())
        .containsExactly("LEC-001.danado");
    assertThat(CasoDePrueba.leerEntrega(Arrays.copyOf(conFirma, 4), Limites.USUALES).lineas())
        .containsExactly("LEC-001.danado");
  }

  private static Limites conRenglones(int renglones) {
    var l = SIN_RAZON;
    return new Limites(
        l.bytes(), 200, l.inflado(), l.parte(), l.razon(), 30, renglones, 256, 500_000, 32_767);
  }

  private static Libro abrir(byte[] libro, Limites limites) {
    return Libro.abrir("libro.xlsx", libro, limites, new Avisos()).orElseThrow();
  }

  private static byte[] conFilas(String encabezado, String fila, int veces) {
    return PaqueteDePrueba.minimo(
            encabezado + fila.repeat(veces) + "<row><c t='str'><v>fin</v></c></row>")
        .bytes();
  }
}
