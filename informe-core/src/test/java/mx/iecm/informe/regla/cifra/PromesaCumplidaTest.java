package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Lineas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromesaCumplidaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cumplida                   | 3 | boletines electorales | Se enviaron.                                | nada
          de más                     | 2 | boletines electorales | Se enviaron.                                | nada
          falta uno                  | 4 | boletines electorales | Se enviaron.                                | CIF-008 entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 4, boletines electorales, 3
          en singular                | 4 | boletín electoral     | Se enviaron.                                | CIF-008 entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 4, boletín electoral, 3
          con más palabras           | 4 | boletines electorales impresos | Se enviaron.                       | CIF-008 entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 4, boletines electorales impresos, 3
          con menos                  | 4 | boletines             | Se enviaron.                                | CIF-008 entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 4, boletines, 3
          explica, dice la cantidad  | 4 | boletines electorales | De los cuatro previstos salieron tres.      | nada
          explica, dice por qué      | 4 | boletines electorales | El cuarto boletín electoral se pospuso.     | nada
          dice por qué, de otra cosa | 4 | boletines electorales | El foro se pospuso. Salieron los boletines electorales. | CIF-008 entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 4, boletines electorales, 3
          sin medida, nombrada       | 2 | foros virtuales       | Hubo un foro internacional y otro virtual.  | nada
          sin medida, callada        | 2 | foros virtuales       | Hubo un foro internacional.                 | CIF-008.sinmedida entregas/DVOE.xlsx › Narrativa (IV.3.a.i): 3.a.i, 2, foros virtuales
          unidad sin palabras        | 2 | a b                   | Nada.                                       | nada
          """)
  void revisa(String caso, long cantidad, String unidad, String narrado, String esperado) {
    var anterior = Anteriores.con("3.a.i", "Algo.", Anteriores.promesa(cantidad, unidad));

    assertThat(revisar(Informes.resultado("3.a.i", narrado), anterior)).isEqualTo(esperado);
  }

  @Test
  void quienDiceQueNoHuboActividadYaLoExplica() {
    var origen = new Origen(Informes.DVOE, "Sin actividad", "C2");
    var motivo = new SinActividad(List.of(Apartado.IV), Texto.de("Se canceló."), origen);
    var callada = new Resultado("3.a.i", List.of(), List.of(), List.of(motivo));
    var anterior = Anteriores.con("3.a.i", "Algo.", Anteriores.promesa(9, "boletines electorales"));

    assertThat(revisar(callada, anterior)).isEqualTo("nada");
  }

  @Test
  void elNombreDeUnaTablaConRenglonesTambienLaNombra() {
    var anterior = Anteriores.con("3.a.i", "Algo.", Anteriores.promesa(9, "hojas"));

    assertThat(revisar(Informes.resultado("3.a.i", "Nada."), anterior)).isEqualTo("nada");
  }

  @Test
  void laLineaQueYaNoEstaEnElProgramaNoSeContesta() {
    var anterior = Anteriores.con("9.z.i", "Algo.", Anteriores.promesa(9, "foros virtuales"));

    assertThat(revisar(Informes.resultado("3.a.i", "Nada."), anterior)).isEqualTo("nada");
  }

  @Test
  void sinInformeAnteriorNoHayPromesas() {
    assertThat(revisar(Informes.resultado("3.a.i", "Nada."), Optional.empty())).isEqualTo("nada");
  }

  private static String revisar(Resultado resultado, Optional<Anterior> anterior) {
    return Informes.revisar(
        new PromesaCumplida(),
        p -> {
          p.resultados = Lineas.conLasDemas(resultado);
          p.anterior = anterior;
        });
  }
}
