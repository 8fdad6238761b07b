package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CadenciaCumplidaTest {

  /** Los lunes de abril y de mayo de 2025, sin el 21 de abril. */
  private static final String LUNES =
      "7 de abril de 2025; 14 de abril de 2025; 28 de abril de 2025;"
          + " 5, 12, 19 y 26 de mayo de 2025;";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          todos                | 21 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          falta el último      | 21 de abril de 2025; 2, 9, 16 y 23 de junio de 2025     | FEC-008.falta : 30 de junio de 2025, lunes
          faltan dos           | 2, 9, 16 y 23 de junio de 2025                          | FEC-008.faltan : 21 de abril y 30 de junio de 2025, lunes
          con otro día         | 21 de abril de 2025; 2, 9, 17, 23 y 30 de junio de 2025 | FEC-008 A7: 2025-06-17, martes, lunes → lunes 16 de junio de 2025
          uno de más           | 21 de abril de 2025; 2, 9, 16, 17, 23 y 30 de junio de 2025 | FEC-008 A7: 2025-06-17, martes, lunes
          mal escrito          | lunes 20 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          uno que no se lee    | 31 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          en una semana entera | del 21 al 25 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          de otro periodo      | 21 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025; 1 de julio de 2025 | nada
          """)
  void cadaSemana(String caso, String escritos, String esperado) {
    assertThat(recorrer(new Cadencia.Semanal(DayOfWeek.MONDAY), LUNES + escritos))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el inhábil se salta    | 2, 9, 16, 23 y 30 de junio de 2025                      | nada
          el inhábil se trabaja  | 21 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          el inhábil se recorre  | 22 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | nada
          no de otra semana      | 29 de abril de 2025; 2, 9, 16, 23 y 30 de junio de 2025 | FEC-008 A6: 2025-04-29, martes, lunes
          """)
  void unInhabilExcusa(String caso, String escritos, String esperado) {
    var inhabil = new Inhabil(LocalDate.of(2025, 4, 21), "Descanso");

    assertThat(recorrer(new Cadencia.Semanal(DayOfWeek.MONDAY), LUNES + escritos, inhabil))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          las seis            | abril de 2025; mayo de 2025; primera quincena de junio de 2025; segunda quincena de junio de 2025 | nada
          falta una           | abril de 2025; mayo de 2025; primera quincena de junio de 2025 | FEC-008.falta : segunda quincena de junio de 2025, quincena
          fechadas al cerrar  | 16 de abril de 2025; 2, 16 y 31 de mayo de 2025; 17 de junio de 2025; 2 de julio de 2025 | nada
          sin las de mayo     | 16 de abril de 2025; 2 de mayo de 2025; 17 de junio de 2025; 2 de julio de 2025 | FEC-008.falta : segunda quincena de mayo de 2025, quincena
          uno solo            | primera quincena de abril de 2025                         | FEC-008.faltan : %s, quincena
          ni uno legible      | ayer                                                      | nada
          """)
  void cadaQuincena(String caso, String escritos, String esperado) {
    var todas =
        "segunda quincena de abril, primera y segunda quincena de mayo,"
            + " primera y segunda quincena de junio de 2025";

    assertThat(recorrer(new Cadencia.Quincenal(), escritos))
        .isEqualTo(esperado.replace("%s", todas));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          los tres       | abril de 2025; mayo de 2025; junio de 2025                     | nada
          falta el medio | abril de 2025; junio de 2025                                   | FEC-008.falta : mayo de 2025, mes
          por día        | 30 de abril de 2025; 30 de mayo de 2025; 30 de junio de 2025   | nada
          sin junio      | 30 de abril de 2025; 30 de mayo de 2025                        | FEC-008.falta : junio de 2025, mes
          """)
  void cadaMes(String caso, String escritos, String esperado) {
    assertThat(recorrer(new Cadencia.Mensual(), escritos)).isEqualTo(esperado);
  }

  @Test
  void sinCadenciaNoSeEsperaNada() {
    assertThat(recorrer(new Cadencia.Ninguna(), "1 de abril de 2025")).isEqualTo("nada");
  }

  @Test
  void deUnaTablaSinRenglonesHablaLaCobertura() {
    var tabla = Tablas.cada(new Cadencia.Mensual(), Tablas.convenios());

    assertThat(HojaDePrueba.de(tabla).recorrer(new CadenciaCumplida(), List.of()))
        .isEqualTo("nada");
  }

  private static String recorrer(Cadencia cadencia, String escritos, Inhabil... inhabiles) {
    var tabla = Tablas.de("3.a.ii-1", Tablas.tipos(TipoColumna.FECHAS));
    var programa = Programas.con(p -> p.inhabiles = List.of(inhabiles));
    var hoja = HojaDePrueba.de(Tablas.cada(cadencia, tabla)).con(programa);
    return hoja.recorrer(new CadenciaCumplida(), hoja.escritos(escritos));
  }
}
