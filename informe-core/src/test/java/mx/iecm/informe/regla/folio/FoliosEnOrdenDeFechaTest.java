package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoliosEnOrdenDeFechaTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en orden              | OP-009-2025 / 1 de abril de 2025; OP-010-2025 / 2 de abril de 2025 | nada
          el mismo día          | OP-009-2025 / 1 de abril de 2025; OP-010-2025 / 1 de abril de 2025 | nada
          hacia atrás           | OP-010-2025 / 2 de abril de 2025; OP-009-2025 / 1 de abril de 2025 | nada
          el mayor es de antes  | OP-009-2025 / 2 de abril de 2025; OP-010-2025 / 1 de abril de 2025 | FOL-006 A3: OP-010-2025, 1 de abril de 2025, OP-009-2025, 2 de abril de 2025
          el menor es de luego  | OP-010-2025 / 1 de abril de 2025; OP-009-2025 / 2 de abril de 2025 | FOL-006 A3: OP-009-2025, 2 de abril de 2025, OP-010-2025, 1 de abril de 2025
          dos veces             | OP-009-2025 / 3 de abril de 2025; OP-010-2025 / 2 de abril de 2025; OP-011-2025 / 1 de abril de 2025 | FOL-006.varios A3,A4: OP-010-2025, 2 de abril de 2025, OP-009-2025, 3 de abril de 2025, 2
          de otro año, antes    | OP-099-2024 / 31 de marzo de 2025; OP-001-2025 / 1 de abril de 2025 | nada
          de otro año, después  | OP-009-2025 / 1 de abril de 2025; OP-010-2024 / 2 de abril de 2025 | nada
          salta el de otro año  | OP-009-2025 / 2 de abril de 2025; OP-099-2024 / 3 de abril de 2025; OP-010-2025 / 1 de abril de 2025 | FOL-006 A4: OP-010-2025, 1 de abril de 2025, OP-009-2025, 2 de abril de 2025
          el mes lo contiene    | OP-009-2025 / 24 de abril de 2025; OP-010-2025 / abril de 2025    | nada
          sin su forma          | OP-009-2025 / 2 de abril de 2025; OP-10 / 1 de abril de 2025       | nada
          salta lo ilegible     | OP-009-2025 / 2 de abril de 2025; OP-010-2025 / ayer; OP-011-2025 / 1 de abril de 2025 | FOL-006 A4: OP-011-2025, 1 de abril de 2025, OP-009-2025, 2 de abril de 2025
          el mismo folio        | OP-009-2025 / 2 de abril de 2025; OP-009-2025 / 1 de abril de 2025 | nada
          """)
  void revisa(String caso, String escritos, String esperado) {
    var hoja = hoja("opiniones");

    assertThat(hoja.recorrer(new FoliosEnOrdenDeFecha(), hoja.escritos(escritos)))
        .isEqualTo(esperado);
  }

  @Test
  void sinSerieUnFolioNoTieneOrden() {
    var hoja = hoja("");
    var escritos = "OP-009-2025 / 2 de abril de 2025; OP-010-2025 / 1 de abril de 2025";

    assertThat(hoja.recorrer(new FoliosEnOrdenDeFecha(), hoja.escritos(escritos)))
        .isEqualTo("nada");
  }

  private static HojaDePrueba hoja(String serie) {
    var fecha = Tablas.tipos(TipoColumna.FECHA)[0];
    return HojaDePrueba.de(Tablas.folios(serie), fecha)
        .con(
            Programas.con(
                p -> p.series = List.of(new Serie("opiniones", "OP-{n:3}-{aaaa}", true))));
  }
}
