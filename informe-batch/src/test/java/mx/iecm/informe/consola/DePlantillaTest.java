package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.plantilla.PlantillaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DePlantillaTest {

  private final Path carpeta;

  DePlantillaTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void laQueSeCreaEsLaDelProductoYPasaLaRevision() {
    Path salida = carpeta.resolve("nueva").resolve("p.docx");

    assertThat(Orden.correr("plantilla", "crear", "--salida", salida).codigo()).isZero();

    assertThat(salida).hasBinaryContent(Plantilla.usual().bytes());
    var dicho = Orden.correr("plantilla", "revisar", salida);
    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.afuera()).isEqualTo("\nLa plantilla se puede usar.\n");
  }

  @Test
  void noSeEscribeEncimaSinPedirlo() throws IOException {
    Path salida = Files.writeString(carpeta.resolve("p.docx"), "la mía");

    var dicho = Orden.correr("plantilla", "crear", "--salida", salida);

    assertThat(dicho.codigo()).isEqualTo(Salida.USO);
    assertThat(dicho.errores()).contains("se perdería: " + salida);
    assertThat(salida).hasContent("la mía");
    assertThat(Orden.correr("plantilla", "crear", "--salida", salida, "--reemplazar").codigo())
        .isZero();
    assertThat(salida).hasBinaryContent(Plantilla.usual().bytes());
  }

  @Test
  void unaCarpetaNoEsUnaSalida() {
    var dicho = Orden.correr("plantilla", "crear", "--salida", carpeta, "--reemplazar");

    assertThat(dicho.codigo()).isEqualTo(Salida.USO);
    assertThat(dicho.errores()).contains("es una carpeta");
    assertThat(carpeta).isDirectory();
  }

  @Test
  void loQueFaltaSeDiceConSuRemedio() throws IOException {
    Path rota = carpeta.resolve("p.docx");
    var plantilla =
        PlantillaDePrueba.usual().cambiar("word/document.xml", "\"contenido\"", "\"otro\"");
    Files.write(rota, plantilla.bytes());

    var dicho = Orden.correr("plantilla", "revisar", rota);

    assertThat(dicho.codigo()).isEqualTo(Salida.RECHAZADO);
    assertThat(dicho.afuera())
        .contains("ERRORES", "p.docx", "PLA-007  Falta el control", "«contenido»", "→ ")
        .endsWith("La plantilla no se puede usar hasta corregir los errores.\n");
  }

  @Test
  void loQueSobraSeAdvierteYSePuedeUsar() throws IOException {
    Path conAviso = carpeta.resolve("p.docx");
    var plantilla = PlantillaDePrueba.usual().cambiar("word/document.xml", "\"punto\"", "\"otro\"");
    Files.write(conAviso, plantilla.bytes());

    var dicho = Orden.correr("plantilla", "revisar", "--json", conAviso);

    assertThat(dicho.codigo()).isZero();
    var json = Json.createReader(new StringReader(dicho.afuera())).readObject();
    assertThat(json.getString("veredicto")).isEqualTo("OBSERVADO");
    assertThat(json.getJsonArray("hallazgos")).hasSize(1);
    assertThat(Orden.correr("plantilla", "revisar", conAviso).afuera())
        .endsWith("queda algo por corregir o justificar.\n");
  }

  @Test
  void loQueNoEstaSeDice() {
    var dicho = Orden.correr("plantilla", "revisar", carpeta.resolve("no.docx"));

    assertThat(dicho.codigo()).isEqualTo(Salida.USO);
    assertThat(dicho.errores()).startsWith("No está la plantilla: ");
  }

  @Test
  void hayQueDecirCualDeLasDos() {
    var dicho = Orden.correr("plantilla");

    assertThat(dicho.codigo()).isEqualTo(Salida.USO);
    assertThat(dicho.errores())
        .contains("Falta decir revisar o crear.", "Vea: informe plantilla --help");
    assertThat(Orden.correr("plantilla", "revisar").errores())
        .contains("Vea: informe plantilla revisar --help");
  }
}
