package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;

class CadenasCompartidasTest {

  private static CadenasCompartidas leer(String... cadenas) {
    return CadenasCompartidas.leer(PaqueteDePrueba.minimo("").cadenas(cadenas).abrir());
  }

  @Test
  void cadaIndiceDaSuCadena() {
    var cadenas = leer("<t>uno</t>", "<t/>", "<t>ñandú 😀</t>", "<t>_x0041_</t>");

    assertThat(IntStream.range(0, 4).mapToObj(cadenas::cadena))
        .containsExactly("uno", "", "ñandú 😀", "A");
    assertThat(IntStream.of(-1, 0, 3, 4).mapToObj(cadenas::tiene))
        .containsExactly(false, true, true, false);
    assertThat(cadenas.rico(0)).isEqualTo(Texto.VACIO);
  }

  @Test
  void soloLasQueTienenAspectoLoGuardan() {
    var cadenas = leer("<t>a</t>", "<r><rPr><b/></rPr><t>ho</t></r><r><t>la</t></r>");

    assertThat(cadenas.cadena(1)).isEqualTo("hola");
    assertThat(TextoRicoTest.ver(cadenas.rico(1))).isEqualTo("hola [0-2 n]");
  }

  @Test
  void muchasCadenasNoSeMezclan() {
    int muchas = 5_000;
    var cadenas =
        leer(IntStream.range(0, muchas).mapToObj(i -> "<t>c" + i + "</t>").toArray(String[]::new));

    assertThat(IntStream.range(0, muchas).mapToObj(cadenas::cadena))
        .containsExactlyElementsOf(IntStream.range(0, muchas).mapToObj(i -> "c" + i).toList());
  }

  @Test
  void laQuePasaDelLimiteSeCortaYSeSabe() {
    var cadenas = leer("<t>" + "a".repeat(32_767) + "</t>", "<t>" + "b".repeat(32_768) + "</t>");

    assertThat(cadenas.larga(0)).isFalse();
    assertThat(cadenas.larga(1)).isTrue();
    assertThat(cadenas.cadena(1)).isEqualTo("b".repeat(32_767));
  }

  @Test
  void unLibroSinCadenasNoTieneNinguna() {
    assertThat(CadenasCompartidas.leer(PaqueteDePrueba.minimo("").abrir()).tiene(0)).isFalse();
  }
}
