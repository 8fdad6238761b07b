package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ninguna celda, por rara que sea, hace lanzar ni esperar. */
class TextoHostilTest {

  /** Lo que cabe en una celda de Excel. */
  private static final int CELDA = 32_767;

  private static final List<String> CONOCIDAS =
      List.of("Narrativa", "x".repeat(255), "9".repeat(240), "4 de abril de 2025");

  private static final List<Function<String, Object>> LECTORES =
      List.of(
          LectorDeFechas::leer,
          LectorDeFechas::leerPeriodo,
          NumerosEnTexto::buscar,
          DiasEnTexto::buscar,
          Comparacion::clave,
          Horas::leer,
          Numeros::leer,
          Numeros::leerLetra,
          Ordinales::leer,
          Romanos::leer,
          Genero::de,
          Genero::delOrgano,
          EscritorDeFechas::inicialMayuscula,
          t -> Numeros.enLetra(1, t),
          t -> Listas.unir(List.of(t, t)),
          t -> Propuestas.cercana(t, CONOCIDAS));

  @ParameterizedTest(name = "[{0}]…")
  @ValueSource(
      strings = {
        "1 ",
        "1",
        "9, ",
        "1-",
        "1/",
        "1.",
        "1,1",
        "12 y ",
        "9 a ",
        "9:00 ",
        "a",
        "á",
        "e\u0301",
        "º",
        "1º ",
        ".",
        ",",
        " ",
        "\n",
        "\"",
        "( ",
        "@ ",
        "\ud83d",
        "\u0301",
        "mil ",
        "dos mil ",
        "uno ",
        "treinta y ",
        "millones ",
        "de ",
        "del ",
        "el ",
        "viernes ",
        "viernes 4 y ",
        "abril ",
        "4 de abril, ",
        "4 de abril de 2025; ",
        "primera ",
        "1ª quincena y ",
        "día 1, ",
        "artículos 1, ",
        "enero de 1990 a diciembre de 2020; ",
        "del 1 al 2 de abril de 2025, ",
        "M",
        "iii",
        "xv "
      })
  void unaCeldaLlenaDeLoMismoSeLeeEnseguida(String trozo) {
    String celda = trozo.repeat(CELDA / trozo.length());

    assertTimeout(
        Duration.ofSeconds(5),
        () -> LECTORES.forEach(lector -> assertThat(lector.apply(celda)).isNotNull()));
  }

  @Test
  void cualquierMezclaSeLeeSinLanzar() {
    var piezas =
        List.of(
            "4",
            "31",
            "0",
            "13",
            "2025",
            "99999",
            "abril",
            "dic.",
            "mar",
            "viernes",
            "de",
            "del",
            "al",
            "a",
            "y",
            "primera",
            "quincena",
            "primero",
            "mes",
            "año",
            "el",
            ",",
            ";",
            ".",
            ":",
            "/",
            "-",
            "–",
            "T",
            "1º",
            "25/13/2025",
            "05/06/2025",
            "2025-04-04",
            "\n",
            " ",
            " ",
            " ",
            "⁴",
            "dos",
            "mil",
            "treinta",
            "millones",
            "8",
            "artículos",
            "%",
            "más",
            "9:00",
            "p.m.",
            "x");
    var azar = new Random(41);
    for (int i = 0; i < 20_000; i++) {
      var texto = new StringBuilder();
      for (int j = azar.nextInt(14); j >= 0; j--) {
        texto.append(piezas.get(azar.nextInt(piezas.size())));
        texto.append(azar.nextInt(3) == 0 ? "" : " ");
      }
      String celda = texto.toString();
      LECTORES.forEach(lector -> assertThat(lector.apply(celda)).as(celda).isNotNull());
      vaYViene(celda);
    }
  }

  /** Lo que se logra leer, escrito en su forma normal se vuelve a leer igual. */
  private static void vaYViene(String celda) {
    var fechas = LectorDeFechas.leer(celda);
    if (fechas.legibles()) {
      assertThat(LectorDeFechas.leer(EscritorDeFechas.fechas(fechas)).tramos())
          .as(celda)
          .isEqualTo(fechas.tramos());
    }
  }
}
