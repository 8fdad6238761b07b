package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasoTest {

  private final Path carpeta;

  CasoTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void unCasoCompletoNoTieneFaltantes() {
    assertThat(new Caso(CasoDeMuestra.MINIMO).faltantes()).isEmpty();
    assertThat(new Caso(CasoDeMuestra.COMPLETO).faltantes()).isEmpty();
  }

  @Test
  void loQueFaltaSeDiceConElLugarDondeSeBusco() {
    assertThat(new Caso(carpeta).faltantes())
        .containsExactly(
            "programa.xlsx (se buscó " + carpeta.resolve("programa.xlsx") + ")",
            "secretaria.xlsx (se buscó " + carpeta.resolve("secretaria.xlsx") + ")",
            "al menos una entrega (se buscó " + carpeta.resolve("entregas") + "/*.xlsx)");
  }

  @Test
  void unaCarpetaQueNoEstaEsLoUnicoQueFalta() {
    Path no = carpeta.resolve("no");

    assertThat(new Caso(no).faltantes())
        .containsExactly("la carpeta del caso (se buscó " + no + ")");
  }

  @Test
  void unaCarpetaConNombreDeLibroNoEsElLibro() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    var caso = new Caso(carpeta.resolve("caso"));
    Files.delete(caso.carpeta().resolve("programa.xlsx"));
    Files.createDirectory(caso.carpeta().resolve("programa.xlsx"));

    assertThat(caso.faltantes())
        .containsExactly(
            "programa.xlsx (se buscó " + caso.carpeta().resolve("programa.xlsx") + ")");
  }

  @Test
  void lasEntregasVanEnOrdenYSinLoQueNoEsUnLibro() throws IOException {
    Path entregas = Files.createDirectories(carpeta.resolve("entregas"));
    for (String nombre :
        new String[] {
          "UTSI.xlsx", "DVOE.XLSX", "SE.xlsm", "~$SE.xlsx", ".oculto.xlsx", "leame.txt"
        }) {
      Files.createFile(entregas.resolve(nombre));
    }
    Files.createDirectory(entregas.resolve("carpeta.xlsx"));

    assertThat(new Caso(carpeta).entregas())
        .containsExactly(
            entregas.resolve("DVOE.XLSX"),
            entregas.resolve("SE.xlsm"),
            entregas.resolve("UTSI.xlsx"));
  }

  @Test
  void laPlantillaPropiaEsOpcional() throws IOException {
    assertThat(new Caso(carpeta).plantilla()).isEmpty();
    Path propia = Files.createFile(carpeta.resolve("plantilla.docx"));
    assertThat(new Caso(carpeta).plantilla()).contains(propia);
  }
}
