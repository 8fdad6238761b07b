package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.consola.Orden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** La compilación que muere en cualquier momento y sigue después donde iba. */
class ReanudacionIT {

  private static final Pattern EN_PROCESO =
      Pattern.compile("[/\\\\][0-9a-f]{64}\\.[^/\\\\]+[/\\\\]");
  private static final int AREAS = 3;
  private static final int INTENTOS = 5;
  private static final int RENGLONES = 40_000;

  private static Path caso = Path.of("");
  private static List<String> esperado = List.of();

  private final Path carpeta;

  ReanudacionIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  /** Dónde va la compilación cuando muere, dicho por lo que ya hay en su taller. */
  enum Muerte {
    AL_PREPARAR,
    AL_LEER_EL_PRIMERO,
    CON_UN_LIBRO_LEIDO,
    AL_COMPONER,
    AL_PUBLICAR;

    boolean llego(Taller t) {
      return switch (this) {
        case AL_PREPARAR -> Files.exists(t.archivo("libros"));
        case AL_LEER_EL_PRIMERO -> hay(t, p -> p.toString().endsWith("-1.docx") && pesa(p));
        case CON_UN_LIBRO_LEIDO -> hay(t, p -> p.endsWith("leido.ser") && !enProceso(p));
        case AL_COMPONER -> Files.exists(t.archivo("documento.docx.parcial"));
        case AL_PUBLICAR -> Files.exists(t.archivo("publicacion"));
      };
    }
  }

  @BeforeAll
  static void compilarSinInterrupcion(@TempDir Path compartida) throws IOException {
    caso = CasoDeMuestra.grande(compartida.resolve("caso"), AREAS, RENGLONES);
    Path salida = compartida.resolve("salida");
    var dicho = Orden.correr("compilar", caso, "--salida", salida);
    assertThat(dicho.codigo()).as(dicho.afuera() + dicho.errores()).isZero();
    esperado = huellas(salida);
    assertThat(DocxLeido.de(salida.resolve("informe.docx")).tablas())
        .filteredOn(t -> t.get(0).contains("Taller"))
        .extracting(List::size)
        .containsExactly(RENGLONES + 1, RENGLONES + 1, RENGLONES + 1);
  }

  @ParameterizedTest
  @EnumSource
  void laQueMuereSeReanudaYDaLosMismosBytes(Muerte muerte) throws Exception {
    Path salida = muertaEn(muerte);

    var dicho = Orden.correr("compilar", caso, "--salida", salida, "--reanudar");

    assertThat(dicho.codigo()).as(dicho.afuera() + dicho.errores()).isZero();
    assertThat(huellas(salida)).isEqualTo(esperado);
    assertThat(hay(new Taller(salida), ReanudacionIT::enProceso))
        .as("restos de la muerta")
        .isFalse();
  }

  @Test
  void mientrasUnaCorreOtraEnLaMismaSalidaNoPuede() throws Exception {
    Path salida = carpeta.resolve("salida");
    try (var maquina = empezar(salida)) {
      assertThat(maquina.esperarA(() -> Muerte.AL_LEER_EL_PRIMERO.llego(new Taller(salida))))
          .isTrue();
      for (Object[] orden :
          new Object[][] {
            {"compilar", caso, "--salida", salida},
            {"compilar", caso, "--salida", salida, "--reanudar"}
          }) {
        assertThat(Orden.correr(orden))
            .isEqualTo(
                new Orden.Dicho(
                    2,
                    "",
                    "Ya hay otra compilación en curso en "
                        + salida
                        + "."
                        + System.lineSeparator()));
      }
      assertThat(maquina.codigo()).isZero();
    }
    assertThat(huellas(salida)).isEqualTo(esperado);
  }

  @Test
  void loQueCambiaDespuesDeCongeladoEsDeLaSiguienteCompilacion() throws Exception {
    Path copia = CasoDeMuestra.copiar(caso, carpeta.resolve("caso"));
    Path salida = carpeta.resolve("salida");
    try (var maquina = empezar(copia, salida)) {
      assertThat(maquina.esperarA(() -> Files.exists(new Taller(salida).archivo("base.ser"))))
          .isTrue();
      Files.delete(copia.resolve("entregas").resolve("U3.xlsx"));
      Files.writeString(copia.resolve("entregas").resolve("U2.xlsx"), "otra cosa");
      assertThat(maquina.codigo()).isZero();
    }

    assertThat(huellas(salida)).isEqualTo(esperado);
  }

  /** La salida de una compilación que murió ahí; si alcanzó a publicar, se intenta otra vez. */
  private Path muertaEn(Muerte muerte) throws Exception {
    for (int intento = 1; intento <= INTENTOS; intento++) {
      Path salida = carpeta.resolve("salida" + intento);
      try (var maquina = empezar(salida)) {
        boolean llego = maquina.esperarA(() -> muerte.llego(new Taller(salida)));
        maquina.matar();
        if (llego && !Files.exists(salida.resolve("informe.docx"))) {
          return salida;
        }
      }
    }
    throw new AssertionError("nunca murió " + muerte + ": " + Files.readString(dicho()));
  }

  private Path dicho() {
    return carpeta.resolve("dicho.txt");
  }

  private Maquina empezar(Path salida) throws IOException {
    return empezar(caso, salida);
  }

  private Maquina empezar(Path deCaso, Path salida) throws IOException {
    return Maquina.empezar(dicho(), List.of(), Map.of(), "compilar", deCaso, "--salida", salida);
  }

  private static List<String> huellas(Path salida) {
    return Stream.of("informe.docx", "informe.xml", "dictamen.json", "manifiesto.json")
        .map(
            n -> {
              try {
                return n + " " + CompilacionIT.huella(salida.resolve(n));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .toList();
  }

  /**
   * Dice si hay un archivo así entre las lecturas; lo que desaparece mientras se mira no cuenta.
   */
  private static boolean hay(Taller taller, Predicate<Path> es) {
    Path lecturas = taller.archivo("lecturas");
    if (!Files.isDirectory(lecturas)) {
      return false;
    }
    try (Stream<Path> todo = Files.walk(lecturas, 2)) {
      return todo.anyMatch(es);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  /** Dice si es de una lectura que todavía no tiene su nombre. */
  private static boolean enProceso(Path p) {
    return EN_PROCESO.matcher(p.toString()).find();
  }

  private static boolean pesa(Path p) {
    return p.toFile().length() > 0;
  }
}
