package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.consola.Orden.Dicho;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompararIT {

  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  CompararIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  private Path compilado() {
    Path salida = carpeta.resolve("salida");
    Orden.correr("compilar", Path.of("..", "ejemplos", "minimo"), "--salida", salida);
    return salida;
  }

  /** La misma versión con otro ordinal. */
  private Path otro(Path salida) throws IOException {
    String xml = Files.readString(salida.resolve("informe.xml"));
    String cambiado = xml.replaceFirst("ordinal=\"[^\"]*\"", "ordinal=\"Trigésimo\"");
    assertThat(cambiado).isNotEqualTo(xml);
    return Files.writeString(carpeta.resolve("otro.xml"), cambiado);
  }

  @Test
  void diceLoQueCambioYSiNadaCambioTambien() throws IOException {
    Path salida = compilado();

    var igual = Orden.correr("comparar", salida, salida);
    var dicho = Orden.correr("comparar", salida, otro(salida));

    assertThat(igual.codigo()).isZero();
    assertThat(igual.afuera()).endsWith("Sin diferencias.\n");
    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.afuera())
        .contains("Diferencias: 1 (agregadas 0, quitadas 0, cambiadas 1, movidas 0).")
        .contains("El informe (1)\n    ~ informe\n        ordinal: «", "» → «Trigésimo»");
  }

  @Test
  void enJsonEstaTodo() throws IOException {
    Path salida = compilado();

    var dicho = Orden.correr("comparar", salida, otro(salida), "--json");

    var json = Json.createReader(new StringReader(dicho.afuera())).readObject();
    assertThat(json.getJsonObject("cuentas").getInt("cambiado")).isEqualTo(1);
    var diferencia = json.getJsonArray("diferencias").getJsonObject(0);
    assertThat(diferencia.getString("asunto")).isEqualTo("informe");
    assertThat(diferencia.getJsonArray("campos").getJsonObject(0).getString("ahora"))
        .isEqualTo("Trigésimo");
  }

  @Test
  void elControlDeCambiosQuedaDondeSePideYEsElMismoDosVeces() throws IOException {
    Path salida = compilado();
    Path ahora = otro(salida);
    Path uno = carpeta.resolve("uno.docx");
    Path dos = carpeta.resolve("dos.docx");

    var dicho = Orden.correr("comparar", salida, ahora, "--docx", uno);
    Orden.correr("comparar", salida, ahora, "--docx", dos);

    assertThat(dicho.afuera()).endsWith("Control de cambios: " + uno + NL);
    assertThat(uno).hasSameBinaryContentAs(dos);
    assertThat(carpeta.toFile().list())
        .containsExactlyInAnyOrder("salida", "otro.xml", "uno.docx", "dos.docx");
  }

  @Test
  void loQueNoSePuedeCompararSeDice() throws IOException {
    Path salida = compilado();
    Path falta = carpeta.resolve("falta.xml");
    Path roto = Files.writeString(carpeta.resolve("roto.xml"), "PK\u0003\u0004");

    assertThat(Orden.correr("comparar", salida, falta))
        .isEqualTo(new Dicho(2, "", "No está el informe: " + falta + NL));
    var dicho = Orden.correr("comparar", roto, salida, "--docx", carpeta.resolve("x.docx"));
    assertThat(dicho.codigo()).isEqualTo(2);
    assertThat(dicho.errores()).startsWith(roto + ": El XML no es un informe válido; línea 1");
    assertThat(carpeta.resolve("x.docx")).doesNotExist();
    assertThat(Orden.correr("comparar", salida, salida, "--docx", carpeta).errores())
        .isEqualTo("El documento no puede ser una carpeta: " + carpeta + NL);
  }
}
