package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.acuse.Puntualidad;
import mx.iecm.informe.origen.Huella;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** La orden {@code informe verificar} con un acuse; con un documento la prueba VerificacionIT. */
class VerificarTest {

  private final Path acuse;
  private final Path libro;
  private final Path otro;

  VerificarTest(@TempDir Path carpeta) {
    this.acuse = carpeta.resolve("acuse.JSON");
    this.libro = carpeta.resolve("DVOE.xlsx");
    this.otro = carpeta.resolve("otro.xlsx");
  }

  @BeforeEach
  void conUnAcuse() throws IOException {
    Files.writeString(libro, "el libro");
    Files.writeString(otro, "otro libro");
    var dado =
        new AcuseDeRecibo(
            "CVOE-2025-T2/DVOE/0001",
            new AcuseDeRecibo.Entrega("Comisión", "2025-T2", "DVOE", "Dirección"),
            new AcuseDeRecibo.Recepcion(
                OffsetDateTime.parse("2025-07-10T17:58:03-06:00"),
                "dvoe",
                Puntualidad.A_TIEMPO,
                ""),
            new AcuseDeRecibo.Libro("DVOE.xlsx", Huella.de(libro), Files.size(libro)),
            List.of(),
            List.of(),
            new AcuseDeRecibo.Hallados(0, 0, 0));
    Files.writeString(acuse, AcuseEnJson.legible(AcuseEnJson.escribir(dado)));
  }

  @Test
  void unAcuseEnteroYSuLibroSonConformes() {
    var solo = Orden.correr("verificar", acuse);
    var conLibro = Orden.correr("verificar", acuse, "--libro", libro);

    assertThat(solo.codigo()).isZero();
    assertThat(solo.afuera())
        .contains("CVOE-2025-T2/DVOE/0001 está entero")
        .doesNotContain("libro");
    assertThat(conLibro.codigo()).isZero();
    assertThat(conLibro.afuera()).contains("es, byte por byte, el que se recibió");
  }

  @Test
  void otroLibroOUnAcuseCambiadoNoLoSon() throws IOException {
    assertThat(Orden.correr("verificar", acuse, "--libro", otro).codigo()).isEqualTo(1);
    Files.writeString(acuse, Files.readString(acuse).replace("dvoe", "se"));

    var cambiado = Orden.correr("verificar", acuse, "--libro", libro, "--json");

    assertThat(cambiado.codigo()).isEqualTo(1);
    assertThat(cambiado.afuera()).contains("\"entero\": false", "\"libro\": \"ES_EL_SUYO\"");
  }

  @Test
  void loQueNoEsUnAcuseOLeFaltaAlgoSeDice() throws IOException {
    assertThat(Orden.correr("verificar", acuse, "--libro", "no-esta.xlsx").errores())
        .contains("No está el libro: no-esta.xlsx");
    Files.writeString(acuse, "{}");
    var ajeno = Orden.correr("verificar", acuse);
    assertThat(ajeno.codigo()).isEqualTo(2);
    assertThat(ajeno.afuera()).contains("No es un acuse de este programa");
    var documento = Orden.correr("verificar", libro, "--libro", libro);
    assertThat(documento.codigo()).isEqualTo(2);
    assertThat(documento.errores()).contains("--libro es para un acuse");
  }
}
