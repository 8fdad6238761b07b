package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AvanceDeConsolaTest {

  private final AvanceDeConsola avance = new AvanceDeConsola();

  @Test
  void antesDeEmpezarNoHayNada() {
    assertThat(avance.paso()).isEmpty();
    assertThat(avance.libros()).isZero();
    assertThat(avance.leidos()).isZero();
    assertThat(avance.renglones()).isZero();
  }

  @Test
  void losRenglonesSonLaSumaDeLosLibros() {
    avance.libros(2);
    avance.leyendo("entregas/A.xlsx", 1000);
    avance.leyendo("entregas/B.xlsx", 3000);

    assertThat(avance.renglones()).isEqualTo(4000);
    assertThat(avance.leidos()).isZero();

    avance.leido("entregas/A.xlsx", 1234);

    assertThat(avance.renglones()).isEqualTo(4234);
    assertThat(avance.leidos()).isEqualTo(1);
    assertThat(avance.libros()).isEqualTo(2);
  }

  @Test
  void repetirLoDichoNoAumentaLasCuentas() {
    for (int vez = 1; vez <= 3; vez++) {
      avance.paso("Leyendo las entregas");
      avance.libros(2);
      avance.leyendo("entregas/A.xlsx", 1000);
      avance.leido("entregas/A.xlsx", 1500);
      avance.leido("entregas/B.xlsx", 7);

      assertThat(avance.paso()).isEqualTo("Leyendo las entregas");
      assertThat(avance.libros()).as("libros, vez %d", vez).isEqualTo(2);
      assertThat(avance.leidos()).as("leídos, vez %d", vez).isEqualTo(2);
      assertThat(avance.renglones()).as("renglones, vez %d", vez).isEqualTo(1507);
    }
  }

  @Test
  void elPasoEsElUltimo() {
    avance.paso("Preparando los libros");
    avance.paso("Leyendo las entregas");

    assertThat(avance.paso()).isEqualTo("Leyendo las entregas");
  }
}
