package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CeldasDeHojaTest {

  private final Avisos avisos = new Avisos();

  private Map<String, String> ver(int tope, String... rangos) {
    var libro =
        new LibroDePrueba()
            .hoja("Cifras", "Clave | Valor | Fecha\na | 1248.5 | 2025-04-04\n | | \nb | | x");
    return CeldasDeHoja.leer(libro.abrir("libro.xlsx"), "cifras", List.of(rangos), tope, avisos)
        .orElseThrow();
  }

  @Test
  void diceLoQueMuestraCadaCeldaPedida() {
    assertThat(ver(10, "B2", "A4:C4"))
        .containsExactly(Map.entry("B2", "1248.5"), Map.entry("A4", "b"), Map.entry("C4", "x"));
    assertThat(ver(10, "C2", "Z99", "no es un rango"))
        .containsExactly(Map.entry("C2", "4 de abril de 2025"));
    assertThat(ver(2, "A1:C4")).hasSize(2);
    assertThat(avisos.lineas()).isEmpty();
  }

  @Test
  void deUnaHojaQueNoEstaNoDiceNada() {
    var libro = new LibroDePrueba().hoja("Otra", "a").abrir("libro.xlsx");

    assertThat(CeldasDeHoja.leer(libro, "Cifras", List.of("A1"), 9, avisos)).isEmpty();
  }
}
