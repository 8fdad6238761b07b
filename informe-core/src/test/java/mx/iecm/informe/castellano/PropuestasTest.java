package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropuestasTest {

  private static final List<String> HOJAS =
      List.of("Portada", "Narrativa", "Cifras", "Pendientes", "Sin actividad");

  private static final List<String> TABLAS =
      List.of("1.a.ii-1", "3.a.i-1", "3.a.ii-1", "3.a.iv-1", "3.a.vi-1", "3.a.vii-1", "5.b.ii-2");

  @ParameterizedTest
  @CsvSource({
    "Pendiente, Pendientes",
    "PENDIETNES, Pendientes",
    "Naratiba, Narrativa",
    "cifra, Cifras",
    "Sin  actividád, Sin actividad",
    "Sin, Sin actividad",
    "Si,",
    "Hoja1,",
    "xyz,",
    "'',",
  })
  void proponeLaMasCercana(String escrito, String propuesta) {
    assertThat(Propuestas.cercana(escrito, HOJAS)).isEqualTo(Optional.ofNullable(propuesta));
  }

  @Test
  void deUnaClaveDeTablaProponeSusVecinas() {
    assertThat(Propuestas.cercanas("3.a.viii-1", TABLAS, 2))
        .containsExactly("3.a.vii-1", "3.a.vi-1");
  }

  @Test
  void aIgualParecidoConservaElOrden() {
    assertThat(Propuestas.cercanas("clave0", List.of("clave2", "clave1", "clave0"), 9))
        .containsExactly("clave0", "clave2", "clave1");
  }

  @ParameterizedTest
  @CsvSource({
    // Dos cambios siempre bastan, si algo queda igual.
    "abcd, abxy, true",
    "abcd, axyz, false",
    "ab, xy, false",
    // De veinte letras, siete cambios son el 35 %.
    "aaaaaaaaaaaaabbbbbbb, aaaaaaaaaaaaaccccccc, true",
    "aaaaaaaaaaaabbbbbbbb, aaaaaaaaaaaacccccccc, false",
    // Ser el principio de la otra basta desde tres letras.
    "abc, abcdefghijklm, true",
    "ab, abcdefghijklm, false",
  })
  void soloProponeLoParecido(String escrito, String conocida, boolean cerca) {
    assertThat(Propuestas.cercana(escrito, List.of(conocida)))
        .isEqualTo(cerca ? Optional.of(conocida) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "Erika Estrada Ruíz, ERIKA ESTRADA RUIZ, true",
    "Erika Estrada Ruis, Erika Estrada Ruiz, true",
    "Erica Estrada Ruis, Erika Estrada Ruiz, true",
    "Erica Estrado Ruis, Erika Estrada Ruiz, false",
    "Ana Ruiz, Ana Ruis, true",
    "Ana Ruiz, Eva Ruiz, false",
    "a, b, false",
    "'', a, false",
  })
  void casiIgualesSonLosQueCambianUnaODosLetras(String uno, String otro, boolean casi) {
    assertThat(Propuestas.casiIguales(uno, otro)).isEqualTo(casi);
    assertThat(Propuestas.casiIguales(otro, uno)).isEqualTo(casi);
  }

  @Test
  void unTextoMuyLargoNoSeCompara() {
    var largas = Collections.nCopies(1_000, "x".repeat(32_767));

    assertThatNoException().isThrownBy(() -> Propuestas.cercana("x".repeat(32_767), largas));
    assertThat(Propuestas.cercana("x".repeat(200), largas)).isEmpty();
  }
}
