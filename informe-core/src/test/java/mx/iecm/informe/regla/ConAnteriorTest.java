package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import org.junit.jupiter.api.Test;

/** Un informe después del otro, leído el primero de su XML. */
class ConAnteriorTest {

  @Test
  void delXmlSalenSusFoliosYNoSusRenglones() {
    var anterior = Anteriores.valido();

    assertThat(anterior.folios())
        .containsExactly(
            folio("acuerdos", 9, "CVOE/009/2025", "secretaria.xlsx", "Acuerdos", "A2"),
            folio("acuerdos", 10, "CVOE/010/2025", "secretaria.xlsx", "Acuerdos", "A3"),
            folio("opiniones", 7, "OP/007/2025", Informes.DVOE, "3.a.vii-1 Hoja", "A2"),
            folio("opiniones", 8, "OP/008/2025", Informes.DVOE, "3.a.vii-1 Hoja", "A3"));
    assertThat(anterior.informe().cuadros())
        .hasSize(2)
        .allSatisfy(c -> assertThat(c.renglones()).isEmpty());
  }

  @Test
  void dosPeriodosSeguidosNoTienenHallazgos() {
    assertThat(revisar(Anteriores.valido(), p -> {})).isEqualTo(Hallados.NADA);
  }

  @Test
  void loQueNoSigueSeSenala() {
    var acuerdos =
        List.of(
            Informes.acuerdo("CVOE/012/2025", "4O", "A2", "Orden del día y minuta"),
            Informes.acuerdo("CVOE/013/2025", "5O", "A3", "Orden del día y minuta"));

    assertThat(revisar(Anteriores.valido(), p -> p.acuerdos = acuerdos))
        .isEqualTo("FOL-004 secretaria.xlsx › Acuerdos!A2: acuerdos, CVOE/011/2025, CVOE/012/2025");
  }

  private static String revisar(Anterior anterior, Consumer<Informes.Partes> cambio) {
    Consumer<Informes.Partes> conAnterior = p -> p.anterior = Optional.of(anterior);
    return Hallados.enLibros(Informes.revisarTodo(conAnterior.andThen(cambio)));
  }

  private static Medidas.Folio folio(
      String serie, int numero, String escrito, String libro, String hoja, String celda) {
    return new Medidas.Folio(serie, numero, escrito, new Origen(libro, hoja, celda));
  }
}
