package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.libro.Limites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibroRecibidoTest {

  private static final String NOMBRE = "entregas/UB.xlsx";
  private static final Path UB = Path.of("..", "ejemplos", "minimo", "entregas", "UB.xlsx");

  private final Path carpeta;
  private final List<Hallazgo> avisos = new ArrayList<>();

  LibroRecibidoTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void elQueEstaEnUnArchivoDaSusBytesLasVecesQueHagaFalta() throws IOException {
    Path archivo = Files.writeString(carpeta.resolve("otro nombre.xlsx"), "ñandú");

    var libro = LibroRecibido.enArchivo(NOMBRE, archivo);

    assertThat(libro.nombre()).isEqualTo(NOMBRE);
    assertThat(libro.tamano()).isEqualTo(7);
    assertThat(libro.bytes()).isEqualTo("ñandú".getBytes(StandardCharsets.UTF_8));
    assertThat(libro.bytes()).as("otra vez").hasSize(7);
  }

  @Test
  void elQueEstaEnMemoriaDaSusBytesLasVecesQueHagaFalta() {
    byte[] bytes = {3, 1, 2};

    var libro = LibroRecibido.enMemoria(NOMBRE, bytes);

    assertThat(libro.nombre()).isEqualTo(NOMBRE);
    assertThat(libro.tamano()).isEqualTo(3);
    assertThat(libro.bytes()).containsExactly(3, 1, 2);
    assertThat(libro.bytes()).as("otra vez").containsExactly(3, 1, 2);
  }

  @Test
  void unArchivoQueNoEstaSeDiceConSuLugar() {
    Path no = carpeta.resolve("no.xlsx");

    assertThatThrownBy(() -> LibroRecibido.enArchivo(NOMBRE, no))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessage("no se pudo leer " + no);
  }

  @Test
  void loQueNoSePuedeLeerSeDiceConSuNombre() {
    var libro =
        new LibroRecibido(
            NOMBRE,
            1,
            () -> {
              throw new IOException("se cortó");
            });

    assertThatThrownBy(libro::bytes)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("se cortó")
        .hasMessage("no se pudo leer " + NOMBRE);
  }

  @Test
  void elFlujoSeCierra() {
    var cerrados = new AtomicInteger();
    var libro = new LibroRecibido(NOMBRE, 2, () -> queAvisaAlCerrar(cerrados));

    assertThat(libro.bytes()).hasSize(2);
    assertThat(cerrados).hasValue(1);
  }

  private static InputStream queAvisaAlCerrar(AtomicInteger cerrados) {
    return new ByteArrayInputStream(new byte[2]) {
      @Override
      public void close() {
        cerrados.incrementAndGet();
      }
    };
  }

  @ParameterizedTest(name = "{0} bytes con un límite de 5000: se lee {1}")
  @CsvSource({"4999, true", "5000, true", "5001, false", "9223372036854775807, false"})
  void loQueNoCabeNiSeAbre(long tamano, boolean seLee) {
    var abierto = new AtomicInteger();
    var libro =
        new LibroRecibido(
            NOMBRE,
            tamano,
            () -> {
              abierto.incrementAndGet();
              return InputStream.nullInputStream();
            });

    assertThat(libro.abrir(conTope(5000), avisos::add)).isEmpty();

    assertThat(abierto).hasValue(seLee ? 1 : 0);
    assertThat(avisos)
        .extracting(h -> h.ficha().id() + "." + h.variante())
        .containsExactly(seLee ? "LEC-001.vacio" : "LEC-002.bytes");
  }

  @Test
  void unLibroQueNoCabeNiSeLee() {
    var libro =
        new LibroRecibido(
            NOMBRE,
            10_485_761,
            () -> {
              throw new AssertionError("se abrió");
            });

    assertThat(libro.abrir(Limites.USUALES, avisos::add)).isEmpty();

    assertThat(avisos).hasSize(1);
    assertThat(avisos.get(0).lugar()).isEqualTo(Lugar.libro(NOMBRE));
    assertThat(Mensajes.texto(avisos.get(0)))
        .isEqualTo("El archivo mide 10,485,761 bytes y el límite es de 10,485,760.");
  }

  @Test
  void unoQueCabeJustoSeAbreConSuNombre() throws IOException {
    long bytes = Files.size(UB);

    var libro = LibroRecibido.enArchivo(NOMBRE, UB).abrir(conTope(bytes), avisos::add);

    assertThat(avisos).isEmpty();
    assertThat(libro).isPresent();
    assertThat(libro.get().nombre()).isEqualTo(NOMBRE);
    assertThat(libro.get().hojas())
        .containsExactly("Portada", "Narrativa", "1.a.i-1 Talleres", "Pendientes");
  }

  @Test
  void unoQueNoEsDeExcelSeSenala() {
    var libro = LibroRecibido.enMemoria(NOMBRE, "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));

    assertThat(libro.abrir(Limites.USUALES, avisos::add)).isEmpty();
    assertThat(avisos)
        .extracting(h -> h.ficha().id() + "." + h.variante())
        .containsExactly("LEC-001.pdf");
  }

  private static Limites conTope(long bytes) {
    var propiedades = new Properties();
    propiedades.setProperty(Limites.PROPIEDAD + "bytes", Long.toString(bytes));
    return Limites.de(propiedades);
  }
}
