package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformesTest {

  @Test
  void elInformeValidoNoTieneHallazgos() {
    assertThat(Hallados.enLibros(Informes.revisarTodo(p -> {}))).isEqualTo(Hallados.NADA);
  }

  @Test
  void susCifrasSonLasDeSusRenglones() {
    var convenios = Informes.convenios();
    var medida = convenios.hoja().medir(convenios.renglones());

    assertThat(Informes.valido().cifra("convenios").orElseThrow().valor())
        .isEqualTo(BigDecimal.valueOf(medida.contados()));
  }

  @Test
  void unCambioDaUnHallazgo() {
    var hallazgos =
        Informes.revisarTodo(
            p ->
                p.presentacion =
                    List.of(Informes.presentado("B3", "Hubo 9 boletines electorales")));

    assertThat(Hallados.enLibros(hallazgos))
        .isEqualTo(
            "CIF-002 secretaria.xlsx › Presentación!B3: 9, boletines electorales, 3 → {boletines}");
  }
}
