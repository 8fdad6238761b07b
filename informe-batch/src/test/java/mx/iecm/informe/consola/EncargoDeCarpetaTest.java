package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.trabajo.Publicado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncargoDeCarpetaTest {

  private final Path carpeta;
  private final AvanceDeConsola avance = new AvanceDeConsola();

  EncargoDeCarpetaTest(@TempDir Path carpeta) throws IOException {
    this.carpeta = carpeta;
    Files.createDirectory(carpeta.resolve("entregas"));
    for (String libro :
        new String[] {"secretaria.xlsx", "entregas/UTSI.xlsx", "entregas/DVOE.XLSX"}) {
      Files.writeString(carpeta.resolve(libro), "es " + libro);
    }
    Files.writeString(carpeta.resolve("programa.xlsx"), "es programa.xlsx");
  }

  @Test
  void cadaLibroSeLlamaComoDentroDelCaso() throws IOException {
    var encargo = encargo();

    assertThat(encargo.programa().nombre()).isEqualTo("programa.xlsx");
    assertThat(encargo.secretaria().nombre()).isEqualTo("secretaria.xlsx");
    assertThat(encargo.entregas())
        .extracting(LibroRecibido::nombre)
        .containsExactly("entregas/DVOE.XLSX", "entregas/UTSI.xlsx");
    for (LibroRecibido libro :
        List.of(encargo.programa(), encargo.secretaria(), encargo.entregas().get(1))) {
      try (var flujo = libro.contenido().abrir()) {
        assertThat(flujo).hasContent("es " + libro.nombre());
      }
    }
  }

  @Test
  void laPlantillaEsLaDeLaCarpetaSiLaHay() throws IOException {
    assertThat(encargo().plantilla()).isEmpty();

    Files.writeString(carpeta.resolve("plantilla.docx"), "propia");

    assertThat(encargo().plantilla()).isPresent();
    var plantilla = encargo().plantilla().get();
    assertThat(plantilla.nombre()).isEqualTo("plantilla.docx");
    assertThat(plantilla.tamano()).isEqualTo(6);
    try (var flujo = plantilla.contenido().abrir()) {
      assertThat(flujo).hasContent("propia");
    }
  }

  @Test
  void loPublicadoYaEstaEnSuLugar() throws IOException {
    Path informe = Files.writeString(carpeta.resolve("informe.docx"), "el informe");

    encargo().recibir(new Publicado(Veredicto.ACEPTADO, List.of(informe), 1));

    assertThat(informe).hasContent("el informe");
  }

  @Test
  void enLaConsolaLaClaveEsLaCarpetaYElAvanceEsUno() {
    var encargos = new EncargosDeConsola();
    encargos.avance = avance;

    var encargo = encargos.encargo(carpeta.toString());

    assertThat(encargo).isEqualTo(encargo());
    encargo.avance().paso("Leyendo");
    assertThat(avance.paso()).isEqualTo("Leyendo");
  }

  private EncargoDeCarpeta encargo() {
    return new EncargoDeCarpeta(new Caso(carpeta), avance);
  }
}
