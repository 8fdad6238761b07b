package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumerosTest {

  @ParameterizedTest
  @CsvSource({
    "0, cero, cero",
    "1, un, una",
    "2, dos, dos",
    "16, dieciséis, dieciséis",
    "21, veintiún, veintiuna",
    "22, veintidós, veintidós",
    "31, treinta y un, treinta y una",
    "100, cien, cien",
    "101, ciento un, ciento una",
    "200, doscientos, doscientas",
    "500, quinientos, quinientas",
    "1000, mil, mil",
    "1248, mil doscientos cuarenta y ocho, mil doscientas cuarenta y ocho",
    "21000, veintiún mil, veintiún mil",
    "200000, doscientos mil, doscientas mil",
    "1000000, un millón, un millón",
    "200000200, doscientos millones doscientos, doscientos millones doscientas",
  })
  void conLetraConcuerdan(long numero, String masculino, String femenino) {
    assertThat(Numeros.enLetra(numero, Genero.MASCULINO)).isEqualTo(masculino);
    assertThat(Numeros.enLetra(numero, Genero.FEMENINO)).isEqualTo(femenino);
  }

  @ParameterizedTest
  @CsvSource({
    "1, acuerdo, un",
    "1, sesión, una",
    "1, área responsable, un",
    "21, áreas, veintiuna",
    "2, actas, dos",
    "200, sesiones, doscientas",
  })
  void conLetraConcuerdanConSuSustantivo(long numero, String sustantivo, String letra) {
    assertThat(Numeros.enLetra(numero, sustantivo)).isEqualTo(letra);
  }

  @Test
  void todoLoEscritoConLetraSeLee() {
    LongStream.concat(
            LongStream.rangeClosed(0, 2_200), LongStream.of(8_000, 22_001, 852_731, 2_300_000))
        .forEach(
            n -> {
              assertThat(Numeros.leerLetra(Numeros.enLetra(n, Genero.MASCULINO))).hasValue(n);
              assertThat(Numeros.leerLetra(Numeros.enLetra(n, Genero.FEMENINO))).hasValue(n);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "doce, 12",
    "DOCE, 12",
    "veintiuna, 21",
    "veintiun, 21",
    "treinta y dos, 32",
    "treintaidós, 32",
    "uno, 1",
    "cero, 0",
    "cien, 100",
    "ciento uno, 101",
    "cien mil, 100000",
    "mil doscientas, 1200",
    "8 mil, 8000",
    "8 mil 500, 8500",
    "1.5 millones, 1500000",
    "dos millones trescientos mil, 2300000",
    "mil millones, 1000000000",
  })
  void leeLetra(String escrito, long numero) {
    assertThat(Numeros.leerLetra(escrito)).hasValue(numero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "1,248",
        "doce sesiones",
        "treinta y",
        "y dos",
        "cinco y diez",
        "cien veinte",
        "dos tres",
        "millones",
        "mil mil",
        "1.5 mil 3.5",
        "dos mil 12000",
        "décima",
        "veinte-uno"
      })
  void loQueNoEsUnCardinalConLetraNoSeLee(String escrito) {
    assertThat(Numeros.leerLetra(escrito)).isEqualTo(OptionalLong.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0
          7           | 7
          852         | 852
          999         | 999
          1000        | 1,000
          1248        | 1,248
          1234.5      | 1,234.5
          1234.50     | 1,234.5
          12.00       | 12
          0.25        | 0.25
          1E+3        | 1,000
          1234567     | 1,234,567
          -1248       | -1,248
          100         | 100
          """)
  void conCifrasLlevanComaDesdeElMil(BigDecimal numero, String escrito) {
    assertThat(Numeros.enCifras(numero)).isEqualTo(escrito);
    assertThat(Numeros.leer(escrito))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(numero));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1248        | 1248
          007         | 7
          1,248       | 1248
          12,345,678  | 12345678
          −5          | -5
          '  12\u00a0' | 12
          """)
  void leeCifras(String escrito, BigDecimal numero) {
    assertThat(Numeros.leer(escrito)).contains(numero);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "12%",
        "$12",
        "1,24",
        "1,2480",
        "1248,000",
        ",123",
        "1.",
        ".5",
        "1.2.3",
        "1 248",
        "12 a",
        "doce",
        "1e3",
        "--1",
        "٣",
        "1234567890123456789012345678901",
        "12:"
      })
  void loQueNoSonCifrasNoSeLee(String escrito) {
    assertThat(Numeros.leer(escrito)).isEqualTo(Optional.empty());
  }

  @EnOtrosIdiomas
  void noDependenDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma,
        () -> {
          assertThat(Numeros.enCifras(new BigDecimal("1248.5"))).isEqualTo("1,248.5");
          assertThat(Numeros.enLetra(500, Genero.FEMENINO)).isEqualTo("quinientas");
          assertThat(Numeros.leerLetra("QUINIENTAS")).hasValue(500);
        });
  }
}
