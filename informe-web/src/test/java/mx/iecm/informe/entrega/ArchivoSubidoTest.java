package mx.iecm.informe.entrega;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchivoSubidoTest {

  @ParameterizedTest
  @CsvSource({
    "UB.xlsx, UB.xlsx",
    "/home/ana/UB.xlsx, UB.xlsx",
    "C:\\Users\\ana\\UB.xlsx, UB.xlsx",
    "C:\\Users/ana\\UB.xlsx, UB.xlsx",
    "../../UB.xlsx, UB.xlsx",
    "UB final (2).xlsx, UB final (2).xlsx",
    "carpeta/, ''",
    "'', ''"
  })
  void elNombreNoLlevaCarpeta(String como, String queda) {
    assertThat(new ArchivoSubido(como, new byte[0]).nombre()).isEqualTo(queda);
  }

  @ParameterizedTest
  @CsvSource({"254, 254", "255, 255", "256, 255", "5000, 255"})
  void elNombreSeCortaDondeCabe(int largo, int queda) {
    assertThat(new ArchivoSubido("n".repeat(largo), new byte[0]).nombre())
        .isEqualTo("n".repeat(queda));
  }

  @Test
  void elCorteNoParteUnaLetraEnDos() {
    String justo = "n".repeat(253) + "😀";

    assertThat(new ArchivoSubido(justo, new byte[0]).nombre()).isEqualTo(justo);
    assertThat(new ArchivoSubido("n" + justo, new byte[0]).nombre())
        .isEqualTo("n" + justo.substring(0, 253));
  }

  @Test
  void laHuellaYElFlujoSonDeSusBytes() throws IOException {
    var subido = new ArchivoSubido("UB.xlsx", new byte[] {'a', 'b', 'c'});

    assertThat(subido.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    try (var una = subido.flujo();
        var otra = subido.flujo()) {
      assertThat(una).hasContent("abc");
      assertThat(otra).as("cada quien lee el suyo").hasContent("abc");
    }
  }

  @Test
  void elLibroTieneElNombreDeDentroDelCaso() throws IOException {
    var libro =
        new ArchivoSubido("lo que sea.xlsx", new byte[] {'a', 'b'}).libro("entregas/UB.xlsx");

    assertThat(libro.nombre()).isEqualTo("entregas/UB.xlsx");
    assertThat(libro.tamano()).isEqualTo(2);
    try (var flujo = libro.contenido().abrir()) {
      assertThat(flujo).hasContent("ab");
    }
  }
}
