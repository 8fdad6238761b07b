package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextoTest {

  @Test
  void sumarCorreLosAspectosDelSegundo() {
    var enlace = new Formato(1, 3, false, true, true, "https://ejemplo.mx");
    var segundo = new Texto("¿ir?", List.of(enlace));

    assertThat(Texto.enNegritas("Núm. ").mas(segundo))
        .isEqualTo(
            new Texto(
                "Núm. ¿ir?",
                List.of(
                    Formato.negrita(0, 5),
                    new Formato(6, 8, false, true, true, "https://ejemplo.mx"))));
  }

  @Test
  void elCorrimientoSeMideEnCaracteresDeJava() {
    assertThat(Texto.de("𝟙").mas(Texto.enNegritas("a")))
        .isEqualTo(new Texto("𝟙a", List.of(Formato.negrita(2, 3))));
  }

  @Test
  void sumarUnaCadenaNoLeDaAspecto() {
    assertThat(Texto.enNegritas("a").mas("b"))
        .isEqualTo(new Texto("ab", List.of(Formato.negrita(0, 1))));
  }

  @Test
  void sumarNadaNoCambiaNada() {
    var texto = Texto.enNegritas("a");

    assertThat(texto.mas("")).isEqualTo(texto);
    assertThat(Texto.VACIO.mas(texto)).isEqualTo(texto);
  }

  @ParameterizedTest
  @CsvSource({"'',true", "' ',true", "'\t\n',true", "a,false", "' a ',false"})
  void estaEnBlancoSiNoMuestraNada(String escrito, boolean enBlanco) {
    assertThat(Texto.de(escrito).enBlanco()).isEqualTo(enBlanco);
  }

  @Test
  void seImprimeLoEscrito() {
    assertThat(Texto.enNegritas("a b")).hasToString("a b");
  }

  @Test
  void alPegarDosTextosLasMencionesSeCorren() {
    assertThat(Texto.de("Hubo ").mas(Texto.de("siete").conCifra("b")).mas(".").menciones())
        .containsExactly(new Mencion(5, 10, "b"));
  }

  @Test
  void unTramoConservaElAspectoDeLoQueAbarca() {
    var texto = new Texto("uno dos tres", List.of(Formato.negrita(2, 6), Formato.negrita(8, 9)));

    assertThat(texto.tramo(4, 8)).isEqualTo(new Texto("dos ", List.of(Formato.negrita(0, 2))));
    assertThat(texto.tramo(0, 12)).isEqualTo(texto);
  }
}
