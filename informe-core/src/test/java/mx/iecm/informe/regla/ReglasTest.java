package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.caso.FichasDePlantilla;
import mx.iecm.informe.caso.FichasDelCaso;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.libro.FichasDeLectura;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lo que toda regla debe traer consigo; si falla, el mensaje dice qué falta y dónde. */
class ReglasTest {

  private static final Path PAGINA = Path.of("..", "docs", "reglas.md");
  private static final String REHACER =
      "docs/reglas.md no es lo que dice el catálogo; rehágala con"
          + " mvn -pl informe-core test -Dtest=ReglasTest -Dinforme.regenerar=true";

  @Test
  void todaReglaEstaEnElCatalogo() {
    var escritas =
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(Regla.class)
                .stream()
                .filter(c -> c.isAssignableTo(Regla.class) && !c.isInterface())
                .map(JavaClass::getName)
                .toList();

    assertThat(Reglas.TODAS)
        .extracting(r -> r.getClass().getName())
        .as("agregue la regla nueva a la lista de su capítulo, una sola vez")
        .containsExactlyInAnyOrderElementsOf(escritas);
  }

  @Test
  void todaReglaTieneSuPrueba() {
    assertThat(Reglas.TODAS)
        .allSatisfy(
            r -> {
              String prueba = r.getClass().getName() + "Test";
              assertThat(ReglasTest.class.getClassLoader().getResource(recurso(prueba)))
                  .as("escriba la tabla de la regla en %s", prueba)
                  .isNotNull();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "'Guía de los libros, ', guia-de-los-libros.md",
    "'Guía de la plantilla, ', plantilla.md"
  })
  void laGuiaDiceTodoLoQueSeCitaDeElla(String cita, String archivo) throws IOException {
    String guia = Files.readString(Path.of("..", "docs", archivo));
    var apartados =
        guia.lines()
            .filter(l -> l.startsWith("## "))
            .map(l -> l.substring(3).toLowerCase(Locale.ROOT));

    assertThat(apartados.toList())
        .containsAll(
            fichas()
                .map(Ficha::fuente)
                .filter(f -> f.startsWith(cita))
                .map(f -> f.substring(cita.length()).toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void todaClaveEsUnicaYSeCita() {
    assertThat(fichas())
        .extracting(Ficha::id)
        .as("la clave de una norma no se reutiliza")
        .doesNotHaveDuplicates();
    assertThat(fichas())
        .allSatisfy(
            f ->
                assertThat(f.id())
                    .as("una clave es de tres letras, guion y tres dígitos")
                    .matches("[A-Z]{3}-\\d{3}"));
  }

  @Test
  void soloLaLecturaUsaSuPrefijo() {
    assertThat(FichasDeLectura.TODAS)
        .allSatisfy(f -> assertThat(f.id()).as("una ficha de lectura es LEC").startsWith("LEC-"));
    assertThat(FichasDePlantilla.TODAS)
        .allSatisfy(f -> assertThat(f.id()).as("la de la plantilla es PLA").startsWith("PLA-"));
    assertThat(Reglas.TODAS)
        .extracting(r -> r.ficha().id())
        .as(
            "LEC es de la lectura, CAS del caso y PLA de la plantilla: la regla es de otro capítulo")
        .noneMatch(id -> id.matches("(LEC|CAS|PLA)-.*"));
  }

  @Test
  void cadaCapituloEsDeUnPaquete() {
    var prefijos =
        Reglas.TODAS.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.getClass().getPackageName(),
                    Collectors.mapping(r -> r.ficha().id().split("-", 2)[0], Collectors.toSet())));

    assertThat(prefijos.values())
        .as("las claves de un paquete son de un capítulo, y las de un capítulo, de un paquete")
        .allSatisfy(p -> assertThat(p).hasSize(1))
        .doesNotHaveDuplicates();
  }

  @Test
  void todaNormaTieneFuente() {
    assertThat(fichas())
        .allSatisfy(
            f ->
                assertThat(f.fuente())
                    .as("diga de qué documento y apartado viene %s", f.id())
                    .isNotBlank());
  }

  @Test
  void todaReglaTieneMensaje() {
    assertThat(Reglas.TODAS)
        .extracting(r -> r.ficha().id())
        .allSatisfy(
            id ->
                assertThat(CatalogoEscrito.TEXTOS.containsKey(id))
                    .as("escriba el mensaje de %s en Mensajes.properties", id)
                    .isTrue());
  }

  @Test
  void todaFichaDeLecturaTieneMensajeOVariantes() {
    assertThat(deArchivos())
        .allSatisfy(
            f ->
                assertThat(CatalogoEscrito.claves(f))
                    .as("escriba el mensaje de %s en Mensajes.properties", f.id())
                    .isNotEmpty());
  }

  @Test
  void todoMensajeEsDeUnaNorma() {
    var conocidas = fichas().map(Ficha::id).collect(Collectors.toSet());

    assertThat(CatalogoEscrito.TEXTOS.keySet())
        .as("Mensajes.properties redacta una norma que no está en ningún catálogo")
        .allMatch(k -> k.equals(Agrupador.OTRAS) || conocidas.contains(k.split("\\.", 2)[0]));
  }

  @Test
  void todoMensajeTerminaEnPunto() {
    assertThat(CatalogoEscrito.TEXTOS.keySet())
        .allSatisfy(
            k ->
                assertThat(CatalogoEscrito.TEXTOS.getString(k))
                    .as("el mensaje %s dice qué se encontró y qué se esperaba, con punto final", k)
                    .matches("[\\p{Lu}«{].*\\."));
  }

  @Test
  void elAlcanceEsElDeLaForma() {
    assertThat(Reglas.TODAS)
        .allSatisfy(
            r ->
                assertThat(r.ficha().alcance())
                    .as("%s tiene el alcance de otra forma de regla", r.ficha().id())
                    .isEqualTo(alcance(r)));
    assertThat(FichasDeLectura.TODAS)
        .extracting(Ficha::alcance)
        .as("la lectura no conoce más que el libro y sus renglones")
        .isSubsetOf(Set.of(Alcance.LIBRO, Alcance.RENGLON));
  }

  @Test
  void lasFormasSeRepartenElCatalogo() {
    assertThat(Reglas.usuales().deRenglon())
        .as("son las de renglón, en su orden")
        .isEqualTo(con(Alcance.RENGLON));
    assertThat(Reglas.usuales().deTabla())
        .as("son las de tabla, en su orden")
        .isEqualTo(con(Alcance.TABLA));
  }

  @Test
  void laPaginaDelCatalogoEstaAlDia() throws IOException {
    String escrita = CatalogoEscrito.escribir();
    if (Boolean.getBoolean("informe.regenerar")) {
      Files.createDirectories(PAGINA.toAbsolutePath().getParent());
      Files.writeString(PAGINA, escrita);
    }

    assertThat(PAGINA).as(REHACER).exists();
    assertThat(Files.readString(PAGINA).replace("\r\n", "\n")).as(REHACER).isEqualTo(escrita);
  }

  private static Stream<Ficha> fichas() {
    return Stream.concat(deArchivos(), Reglas.TODAS.stream().map(Regla::ficha));
  }

  private static Stream<Ficha> deArchivos() {
    return Stream.of(FichasDeLectura.TODAS, FichasDelCaso.TODAS, FichasDePlantilla.TODAS)
        .flatMap(List::stream);
  }

  private static List<Regla> con(Alcance alcance) {
    return Reglas.TODAS.stream().filter(r -> r.ficha().alcance() == alcance).toList();
  }

  private static Alcance alcance(Regla regla) {
    if (regla instanceof ReglaDeRenglon) {
      return Alcance.RENGLON;
    }
    return regla instanceof ReglaDeTabla ? Alcance.TABLA : Alcance.INFORME;
  }

  private static String recurso(String clase) {
    return clase.replace('.', '/') + ".class";
  }
}
