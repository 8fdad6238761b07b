package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InvalidClassException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallerTest {

  private static final Manifiesto MANIFIESTO =
      new Manifiesto(
          "1",
          "abc",
          List.of(new LibroCongelado("entregas/UB.xlsx", "def", 7)),
          List.of(),
          true,
          Acabado.PAGINADO);

  private final Path salida;
  private final Taller taller;

  TallerTest(@TempDir Path salida) {
    this.salida = salida;
    taller = new Taller(salida);
  }

  @Test
  void loGuardadoSeLeeIgual() {
    taller.guardar("manifiesto.ser", MANIFIESTO);

    assertThat(taller.manifiesto()).isEqualTo(MANIFIESTO);
    assertThat(archivos()).containsExactly("manifiesto.ser");
    assertThat(taller.carpeta()).isEqualTo(salida.resolve(".informe"));
  }

  @Test
  void guardarOtraVezReemplaza() {
    taller.guardar(
        "manifiesto.ser", new Manifiesto("0", "", List.of(), List.of(), false, Acabado.PAGINADO));
    taller.guardar("manifiesto.ser", MANIFIESTO);

    assertThat(taller.manifiesto()).isEqualTo(MANIFIESTO);
  }

  @Test
  void loQueNoSePudoGuardarEnteroNoExiste() {
    var amedias = new ArrayList<Object>(List.of("a", new Object()));

    assertThatThrownBy(() -> taller.guardar("manifiesto.ser", amedias))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NotSerializableException.class)
        .hasMessage("no se pudo guardar " + taller.archivo("manifiesto.ser"));
    assertThat(taller.archivo("manifiesto.ser")).doesNotExist();
  }

  @Test
  void siNoSePudoGuardarQuedaLoAnterior() {
    taller.guardar("manifiesto.ser", MANIFIESTO);

    assertThatThrownBy(
            () -> taller.guardar("manifiesto.ser", new ArrayList<>(List.of(new Object()))))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(taller.manifiesto()).isEqualTo(MANIFIESTO);
  }

  @Test
  void loQueNoEsNuestroNoSeLee() throws IOException {
    for (Serializable ajeno :
        new Serializable[] {
          URI.create("https://ejemplo.mx"),
          new ArrayList<>(List.of(URI.create("https://ejemplo.mx"))),
          Pattern.compile("a")
        }) {
      escribir("manifiesto.ser", ajeno);

      assertThatThrownBy(() -> taller.leer("manifiesto.ser", Object.class))
          .as(ajeno.getClass().getName())
          .isInstanceOf(UncheckedIOException.class)
          .hasCauseInstanceOf(InvalidClassException.class)
          .hasMessage("no se pudo leer " + taller.archivo("manifiesto.ser"));
    }
  }

  @Test
  void loCortadoNoSeLee() throws IOException {
    taller.guardar("manifiesto.ser", MANIFIESTO);
    Path archivo = taller.archivo("manifiesto.ser");
    byte[] bytes = Files.readAllBytes(archivo);
    Files.write(archivo, Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(taller::manifiesto).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void loQueNoEstaNoSeLee() {
    assertThatThrownBy(taller::resultado)
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("no se pudo leer " + taller.archivo("resultado.ser"));
  }

  @Test
  void moverHaceLaCarpetaYReemplaza() throws IOException {
    Path desde = Files.writeString(salida.resolve("a"), "nuevo");
    Path hasta = salida.resolve("x").resolve("b");
    Files.createDirectories(hasta.getParent());
    Files.writeString(hasta, "viejo");

    Taller.mover(desde, hasta);

    assertThat(hasta).hasContent("nuevo");
    assertThat(desde).doesNotExist();
  }

  private void escribir(String nombre, Serializable valor) throws IOException {
    try (var flujo = new ObjectOutputStream(Files.newOutputStream(taller.archivo(nombre)))) {
      flujo.writeObject(valor);
    }
  }

  private List<String> archivos() {
    try (Stream<Path> archivos = Files.list(taller.carpeta())) {
      return archivos.map(p -> p.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
