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

class ValidarTest {

  private static final Path MINIMO = Path.of("..", "ejemplos", "minimo");
  private static final Path UB = MINIMO.resolve("entregas").resolve("UB.xlsx");
  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  ValidarTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void unBuenLibroSeAcepta() {
    var dicho = Orden.correr("validar", UB);

    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.errores()).isEmpty();
    assertThat(dicho.afuera()).endsWith("VEREDICTO: ACEPTADO. No hay nada que corregir.\n");
  }

  @Test
  void unCasoEnteroTambien() {
    assertThat(Orden.correr("validar", MINIMO).codigo()).isZero();
  }

  @Test
  void unLibroConErroresSeRechaza() throws IOException {
    Path malo = Files.writeString(carpeta.resolve("UB.xlsx"), "a,b,c");

    var dicho = Orden.correr("validar", malo);

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.afuera()).contains("LEC-001", "VEREDICTO: RECHAZADO.");
  }

  @Test
  void enJsonNoSeDiceNadaMas() {
    var dicho = Orden.correr("validar", UB, MINIMO, "--json");

    try (var json = Json.createReader(new StringReader(dicho.afuera()))) {
      assertThat(json.readObject())
          .containsOnlyKeys("veredicto", "version", "renglones", "cuentas", "hallazgos");
    }
  }

  @Test
  void lasCopiasQuedanDondeSeDice() {
    var dicho = Orden.correr("validar", MINIMO, "--anotar", carpeta.resolve("copias"));

    assertThat(dicho.afuera()).contains("Anotado: " + carpeta.resolve("copias"));
    assertThat(carpeta.resolve("copias"))
        .isDirectoryContaining("glob:**/programa.xlsx")
        .isDirectoryContaining("glob:**/secretaria.xlsx")
        .isDirectoryContaining("glob:**/UB.xlsx");
  }

  @Test
  void nuncaSeEscribeEncimaDeLoQueSeDio() {
    Path entregas = MINIMO.resolve("entregas");

    assertThat(Orden.correr("validar", UB, "--anotar", entregas))
        .isEqualTo(
            new Dicho(
                2,
                "",
                "En " + entregas + " están los libros: dé otra carpeta para las copias." + NL));
    assertThat(Orden.correr("validar", MINIMO, "--anotar", entregas).codigo()).isEqualTo(2);
    assertThat(Orden.correr("validar", MINIMO, "--anotar", MINIMO).codigo()).isEqualTo(2);
  }

  @Test
  void dosLibrosDelMismoNombreNoSeEnciman() {
    var dicho = Orden.correr("validar", UB, MINIMO, "--anotar", carpeta);

    assertThat(dicho)
        .isEqualTo(new Dicho(2, "", "Hay dos libros con el mismo nombre: UB.xlsx" + NL));
    assertThat(carpeta).isEmptyDirectory();
  }

  @Test
  void sinProgramaSeDiceQueDar() throws IOException {
    Path solo = Files.copy(UB, carpeta.resolve("UB.xlsx"));

    assertThat(Orden.correr("validar", solo).errores())
        .startsWith("No se sabe con qué programa validar " + solo + ".")
        .contains("--programa programa.xlsx");
    assertThat(Orden.correr("validar", solo).codigo()).isEqualTo(2);
    assertThat(
            Orden.correr("validar", solo, "--programa", MINIMO.resolve("programa.xlsx")).codigo())
        .isZero();
  }

  @Test
  void loQueNoEstaSeDice() {
    assertThat(Orden.correr("validar", carpeta.resolve("no.xlsx")))
        .isEqualTo(new Dicho(2, "", "No está el libro: " + carpeta.resolve("no.xlsx") + NL));
    assertThat(Orden.correr("validar", UB, "--programa", "no.xlsx").codigo()).isEqualTo(2);
    assertThat(Orden.correr("validar", carpeta).errores()).startsWith("A la carpeta del caso");
    assertThat(Orden.correr("validar").errores()).startsWith("Falta: LIBRO");
  }

  @Test
  void laAyudaEstaEnEspanol() {
    assertThat(Orden.correr("validar", "--help").afuera())
        .contains("Uso: informe validar", "--programa=LIBRO", "--anotar=DIR", "--json")
        .doesNotContain("Usage", "Options", "Parameters");
  }
}
