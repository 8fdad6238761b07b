package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaldoQueSigueAlAnteriorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          121 + 15 - 3  | 121 | 133 | nada
          uno menos     | 121 | 132 | CIF-005 entregas/SE.xlsx › Cifras!B2: vigentes, 132, anterior + suscritos − cerrados, 121 + 15 − 3, 133 → 133
          uno más       | 121 | 134 | CIF-005 entregas/SE.xlsx › Cifras!B2: vigentes, 134, anterior + suscritos − cerrados, 121 + 15 − 3, 133 → 133
          desde cero    | 0   | 12  | nada
          """)
  void revisa(String caso, long antes, long ahora, String esperado) {
    var anterior = Anteriores.con(p -> p.cifras = List.of(Informes.cifra("vigentes", antes)));

    assertThat(revisar(ahora, anterior)).isEqualTo(esperado);
  }

  @Test
  void sinInformeAnteriorNoHayConQueComparar() {
    assertThat(revisar(999, Optional.empty())).isEqualTo("nada");
  }

  @Test
  void siElAnteriorNoTraeLaCifraTampoco() {
    assertThat(revisar(999, Anteriores.con(p -> p.cifras = List.of()))).isEqualTo("nada");
  }

  @Test
  void unaSumaDelPeriodoEsDeOtraRegla() {
    assertThat(
            Informes.revisar(
                new SaldoQueSigueAlAnterior(),
                p -> {
                  p.cifras = List.of(Informes.cifra("instrumentos", 1));
                  p.anterior = Anteriores.con(x -> {});
                }))
        .isEqualTo("nada");
  }

  @Test
  void delSaldoNoRespondeLaReglaDeLaSuma() {
    assertThat(Informes.revisar(new CifraIgualASuSuma(), p -> saldo(p, 999))).isEqualTo("nada");
  }

  private static String revisar(long ahora, Optional<Anterior> anterior) {
    return Informes.revisar(
        new SaldoQueSigueAlAnterior(),
        p -> {
          saldo(p, ahora);
          p.anterior = anterior;
        });
  }

  private static void saldo(Informes.Partes p, long vigentes) {
    var definiciones =
        List.of(
            Programas.suma("vigentes", "anterior", "suscritos", "-cerrados"),
            Programas.suma("suscritos"),
            Programas.suma("cerrados"));
    p.programa = Programas.con(x -> x.cifras = definiciones);
    p.cifras =
        List.of(
            Informes.cifra("vigentes", vigentes),
            Informes.cifra("suscritos", 15),
            Informes.cifra("cerrados", 3));
    p.declaradas = List.of(Informes.declarada("vigentes", vigentes, "SE", "B2"));
  }
}
