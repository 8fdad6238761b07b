package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PalabrasTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Se envió al IECM (INE).   | se envio al iecm ine      | PAREJA, MAYUSCULAS
          PE-PJ/005/2025            | pe pj 005 2025            | CIFRA, MAYUSCULAS, FOLIO
          El Sábado y los lunesinos | el sabado y los lunesinos | DIA_DE_SEMANA
          1.a.ii, 2º y 3er          | 1 a ii 2º y 3er           | CIFRA
          a  b                      | a b                       | DOBLE_ESPACIO
          de de                     | de de                     | REPETIDA
          de, De                    | de de                     |
          https://x.mx              | https x mx                | DIRECCION
          www.x.mx                  | www x mx                  | DIRECCION
          [algo]                    | algo                      | PAREJA, CORCHETE
          nota⁴ y metro²            | nota y metro              | VOLADO
          #¡REF! ??                 | ref                       | MAYUSCULAS, NUMERAL, PREGUNTAS
          Lorem XX                  | lorem xx                  | MAYUSCULAS, RELLENO
          Ñandú “Ö”                 | nandu o                   | PAREJA
          """)
  void separaYVe(String texto, String palabras, String rasgos) {
    var leidas = new Palabras().leer(texto);

    assertThat(
            IntStream.range(0, leidas.cuantas())
                .mapToObj(leidas::plegada)
                .collect(Collectors.joining(" ")))
        .isEqualTo(palabras);
    assertThat(
            Arrays.stream(Rasgo.values())
                .filter(leidas::tiene)
                .map(Rasgo::name)
                .collect(Collectors.joining(", ")))
        .isEqualTo(rasgos == null ? "" : rasgos);
  }

  @Test
  void laHuellaNoDistingueAcentosNiMayusculas() {
    var leidas = new Palabras().leer("Aída AIDA aida Ai\u0301da aída");

    assertThat(IntStream.range(0, leidas.cuantas()).mapToLong(leidas::huella))
        .containsOnly(Palabras.huella("Aída"));
    assertThat(Palabras.huella("aide")).isNotEqualTo(Palabras.huella("aida"));
  }

  @Test
  void elResumenDependeDeLasPalabrasYDeSuOrden() {
    var unas = new Palabras().leer("El informe, de mayo.");
    var mismas = new Palabras().leer("el informe «de» MAYO");
    var otroOrden = new Palabras().leer("el informe mayo de");

    assertThat(mismas.resumen()).isEqualTo(unas.resumen());
    assertThat(otroOrden.resumen()).isNotEqualTo(unas.resumen());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          El informe, de mayo. | el INFORME, de mayo  | true
          El informe, de mayo. | El informe de mayo.  | false
          El informe, de mayo  | El informe de, mayo  | false
          El informe; de mayo  | El informe, de mayo  | false
          """)
  void elResumenConSignosDependeDeLaPuntuacion(String uno, String otro, boolean iguales) {
    long resumen = new Palabras().leer(uno).resumenConSignos();

    assertThat(new Palabras().leer(otro).resumenConSignos() == resumen).isEqualTo(iguales);
  }

  @Test
  void seReutiliza() {
    var leidas = new Palabras().leer("uno dos " + "tres ".repeat(100) + "XX");

    leidas.leer("cuatro");

    assertThat(leidas.cuantas()).isEqualTo(1);
    assertThat(leidas.palabra(0)).isEqualTo("cuatro");
    assertThat(leidas.tiene(Rasgo.RELLENO)).isFalse();
    assertThat(leidas.plegada(1)).isEmpty();
    assertThat(leidas.leer("").resumen()).isEqualTo(new Palabras().resumen());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false", "3, false", "-1, false"})
  void diceSiUnaPalabraVaConMayusculas(int cual, boolean esperado) {
    assertThat(new Palabras().leer("NIÑEZ Niñez Y").conMayusculas(cual)).isEqualTo(esperado);
  }
}
