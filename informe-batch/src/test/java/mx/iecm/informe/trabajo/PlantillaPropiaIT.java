package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.consola.Orden;
import mx.iecm.informe.plantilla.PlantillaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Un caso que trae la plantilla de la institución. */
class PlantillaPropiaIT {

  private final Path carpeta;
  private final Path salida;

  PlantillaPropiaIT(@TempDir Path temporal) throws IOException {
    carpeta = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, temporal.resolve("caso"));
    salida = temporal.resolve("salida");
  }

  @Test
  void laCreadaDaElMismoDocumentoQueSinPlantilla() throws IOException {
    Orden.correr("compilar", carpeta, "--salida", salida);
    Path sinPlantilla = salida.resolve("informe.docx");
    byte[] deSiempre = Files.readAllBytes(sinPlantilla);
    Orden.correr("plantilla", "crear", "--salida", carpeta.resolve("plantilla.docx"));

    Orden.correr("compilar", carpeta, "--salida", salida);

    assertThat(sinPlantilla).hasBinaryContent(deSiempre);
  }

  @Test
  void laGuardadaPorWordEnEspanolDaElMismoTexto() throws IOException {
    Orden.correr("compilar", carpeta, "--salida", salida);
    var deSiempre = DocxLeido.de(salida.resolve("informe.docx"));
    poner(PlantillaDePrueba.usual().comoWordEnEspanol());

    Orden.correr("compilar", carpeta, "--salida", salida);

    assertThat(DocxLeido.de(salida.resolve("informe.docx"))).isEqualTo(deSiempre);
  }

  @Test
  void laQueNoSirveSeRechazaYDeElloHablaTambienElBorrador() throws IOException {
    poner(PlantillaDePrueba.usual().cambiar("word/document.xml", "\"contenido\"", "\"otro\""));

    var dicho = Orden.correr("compilar", carpeta, "--salida", salida);

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(salida.resolve("informe.docx")).doesNotExist();
    assertThat(salida.resolve("dictamen.txt"))
        .content()
        .contains("plantilla.docx", "PLA-007  Falta el control", "«contenido»");
    assertThat(Orden.correr("validar", carpeta).afuera()).contains("PLA-007");

    assertThat(Orden.correr("compilar", carpeta, "--salida", salida, "--borrador").codigo())
        .isZero();
    assertThat(DocxLeido.de(salida.resolve("borrador.docx")).todo())
        .contains("PLA-007. plantilla.docx");
  }

  private void poner(PlantillaDePrueba plantilla) throws IOException {
    Files.write(carpeta.resolve("plantilla.docx"), plantilla.bytes());
  }
}
