package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Espacios, caracteres prohibidos, muestras, separados, claves, otro libro y marcadores. */
class TextosCortosTest {

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {"", " ", "\t\n\r", "\u00A0", "\u2007\u202F", "\u200B\uFEFF", "\u2003\u3000"})
  void losEspaciosNoDicenNada(String s) {
    assertThat(Espacios.enBlanco(s)).isTrue();
    assertThat(Espacios.recortar(s + "a  b" + s)).isEqualTo("a  b");
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(strings = {"a", ".", "\u0001", "\u000B", "\u0000", "\u0301"})
  void loQueNoEsEspacioSeConserva(String s) {
    assertThat(Espacios.enBlanco(s)).isFalse();
    assertThat(Espacios.recortar(" " + s + " ")).isEqualTo(s);
  }

  @ParameterizedTest(name = "[{index}] {1}")
  @CsvSource(
      quoteCharacter = '\u0007',
      delimiter = ';',
      value = {
        "a\u0001b; U+0001",
        "a\u000Bb; U+000B",
        "a\u0000b; U+0000",
        "a\u001Fb; U+001F",
        "\uFFFE; U+FFFE",
        "\uFFFF; medio carácter",
        "\uD83D; U+D83D",
        "a\uD83Db; U+D83D",
        "\uDE00; U+DE00",
        "\uDE00\uD83D; U+DE00",
        "a\u0002\u0001b; U+0002"
      })
  void elPrimerCaracterProhibidoTieneSuCodigo(String s, String codigo) {
    assertThat(Prohibidos.primero(s)).isEqualTo(codigo);
  }

  @ParameterizedTest(name = "[{index}]")
  @ValueSource(
      strings = {"", "a\tb\nc\rd", "ñ é ’ — 😀", "e\u0301", "مرحبا", "\uFFFD\uE000", "\u007F"})
  void loQueUnDocumentoGuardaNoSeSenala(String s) {
    assertThat(Prohibidos.primero(s)).isEmpty();
  }

  @Test
  void laMuestraAcortaSinPartirCaracteres() {
    String sesenta = "a".repeat(60);

    assertThat(Muestra.de(" a \n\t b ")).isEqualTo("a b");
    assertThat(Muestra.de(sesenta)).isEqualTo(sesenta);
    assertThat(Muestra.de(sesenta + "b")).isEqualTo(sesenta + "…");
    assertThat(Muestra.de("a".repeat(59) + "😀b")).isEqualTo("a".repeat(59) + "…");
    assertThat(Muestra.de("a".repeat(58) + "😀bc")).isEqualTo("a".repeat(58) + "😀…");
  }

  @Test
  void laMuestraDeUnaListaDaLosPrimerosOcho() {
    var nueve = IntStream.rangeClosed(1, 9).mapToObj(Integer::toString).toList();

    assertThat(Muestra.lista(List.of("a"))).isEqualTo("«a»");
    assertThat(Muestra.lista(nueve.subList(0, 8)))
        .isEqualTo("«1», «2», «3», «4», «5», «6», «7», «8»");
    assertThat(Muestra.lista(nueve)).isEqualTo("«1», «2», «3», «4», «5», «6», «7», «8»…");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = ';',
      value = {"'';''", "4;4:4", "4 5;4:5", "4 5 9;4:5 9:9", "1 3 5;1:1 3:3 5:5", "1 2 3 4;1:4"})
  void lasFilasSeguidasSonUnRango(String filas, String rangos) {
    var numeros =
        Arrays.stream(filas.split(" ")).filter(f -> !f.isEmpty()).map(Integer::valueOf).toList();

    assertThat(String.join(" ", Muestra.filas(numeros))).isEqualTo(rangos);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource({
    "'', ''",
    "a, a",
    "'a; b ;c', a|b|c",
    "'a;;b;', a|b",
    "' ; ', ''",
    "'a\u00A0;b', a|b"
  })
  void losSeparadosPorPuntoYComa(String escrito, String esperados) {
    assertThat(String.join("|", Separados.de(escrito))).isEqualTo(esperados);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "3.a.vi-1 Convenios, 3.a.vi-1",
    "3.A.VI-1 CONVENIOS, 3.a.vi-1",
    "' 3.a.vi - 1 x', 3.a.vi-1",
    "3.a.vi-1, 3.a.vi-1",
    "3.a.vi-12 Nombre, 3.a.vi-12",
    "3.a.vi-1. Nombre, 3.a.vi-1",
    "3.a.vi-1_x,",
    "3.a.vi-1Convenios,",
    "3.a.vi Convenios,",
    "Convenios 3.a.vi-1,",
    "3.a.9-1 x,",
    "Narrativa,"
  })
  void laClaveDeTablaEstaAlPrincipioDeLaHoja(String hoja, String clave) {
    assertThat(Claves.deHoja(hoja).orElse(null)).isEqualTo(clave);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "3.a.vi, true",
    "10.b.i, true",
    "3.a.vi-1, false",
    "3.A.vi, false",
    "3.a, false",
    "a.3.i, false"
  })
  void laClaveDeLineaTieneTresPartes(String clave, boolean es) {
    assertThat(Claves.esDeLinea(clave)).isEqualTo(es);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0007',
      textBlock =
          """
          [1]Hoja!A1;                        true
          SUM([12]Hoja!$A$1:$A$3);           true
          '[Libro uno.xlsx]Hoja'!A1;         true
          '/tmp/[Libro.XLSM]Hoja 1'!A1;      true
          'C:\\datos\\[x.xls]H'!A1;          true
          Hoja!A1;                           false
          Tabla1[Columna];                   false
          Tabla1[[#Totals],[1]];             false
          Tabla1[1];                         false
          "[1]";                             false
          """)
  void otroLibroSeReconoceEnLaFormula(String formula, boolean loNombra) {
    assertThat(OtroLibro.loNombra(formula)).isEqualTo(loNombra);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          nada;                     ''
          {a};                      0-3 a
          x {a} y {b}.;             2-5 a|8-11 b
          {a:letra};                0-9 a:letra
          { a : Letra };            0-13 a:Letra
          {{;                       0-2 {
          {{a}};                    0-2 {
          {{{a}};                   0-2 {|2-5 a
          {;                        ''
          {a;                       ''
          {a {b};                   0-6 a {b
          {};                       0-2 ''
          a}b;                      ''
          {a:b:c};                  0-7 a:b:c
          """)
  void losMarcadoresTienenLugarClaveYForma(String texto, String esperados) {
    String vistos =
        Marcador.buscar(texto).stream()
            .map(
                m ->
                    "%d-%d %s%s"
                        .formatted(
                            m.desde(),
                            m.hasta(),
                            m.clave(),
                            m.forma().isEmpty() ? "" : ":" + m.forma()))
            .collect(Collectors.joining("|"));

    assertThat(vistos).isEqualTo(esperados.replace("''", ""));
  }

  @Test
  void muchasLlavesSinCerrarNoTardan() {
    assertThat(Marcador.buscar("{a".repeat(100_000))).isEmpty();
    assertThat(Marcador.buscar("{".repeat(100_000))).hasSize(50_000);
  }
}
