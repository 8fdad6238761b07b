package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Hallados;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnRenglonUnActoTest {

  private static final String REMEDIO =
      " → escriba un renglón por cada acto, o pida una columna de cantidad";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          muchas en un mes      | Durante abril se llevaron a cabo 69 conferencias a la DGTI sobre los PPP | 69 conferencias
          dos                   | Se realizaron dos visitas al Reclusorio Norte                  | dos visitas
          una                   | Se realizó una visita al Reclusorio Norte                      | nada
          un total de           | El 3 de mayo se impartieron un total de 5 talleres             | 5 talleres
          como nombre           | Impartición de 12 cursos en escuelas                           | 12 cursos
          un solo acto          | El 17 de abril de 2025 se llevó a cabo la visita al Centro     | nada
          lo que tuvo           | Se llevó a cabo el Foro, en el que hubo 4 mesas y 120 personas | nada
          lo que se hizo en él  | El 3 de mayo de 2025 se llevó a cabo el Foro con la Universidad, donde se realizaron 3 dinámicas | nada
          alcaldías             | Visita a 4 alcaldías                                           | nada
          años                  | 14 años del Presupuesto Participativo                          | nada
          lo que duró           | Se impartieron 20 horas de capacitación                        | nada
          lo nombrado           | Se realizaron la Mesa 3 y la Mesa 4                            | nada
          de las que            | Se realizaron 2 de las 5 visitas                               | nada
          lo enviado            | Envío de 3 carteles                                            | nada
          """)
  void revisa(String caso, String escrito, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.CONSECUTIVO, TipoColumna.TEXTO_LARGO);

    assertThat(hoja.revisar(new UnRenglonUnActo(), "1", escrito))
        .isEqualTo(esperado.equals(Hallados.NADA) ? esperado : "CIF-007 B2: " + esperado + REMEDIO);
  }

  @Test
  void siHayColumnaDeCantidadYaSeDiceCuantos() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.NUMERO);

    assertThat(hoja.revisar(new UnRenglonUnActo(), "Se realizaron 5 visitas", "5"))
        .isEqualTo("nada");
  }

  @Test
  void siNadieCuentaSusRenglonesDaIgual() {
    var tabla = Tablas.de("5.b.ii-1", Tablas.tipos(TipoColumna.TEXTO));

    assertThat(HojaDePrueba.de(tabla).revisar(new UnRenglonUnActo(), "Se realizaron 5 visitas"))
        .isEqualTo("nada");
  }
}
