package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioCitadoConSuFormaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de la serie           | el IECM-SCG/PE-PJ/005/2025,            | nada
          una letra de más      | el IECM-SCG/PE-PEJ/017/2025.           | FOL-008 A2: IECM-SCG/PE-PEJ/017/2025, IECM-SCG/PE-PJ/…/… → IECM-SCG/PE-PJ/017/2025
          una letra de menos    | (IEC-SCG/PE-PJ/017/2025)               | FOL-008 A2: IEC-SCG/PE-PJ/017/2025, IECM-SCG/PE-PJ/…/… → IECM-SCG/PE-PJ/017/2025
          otra letra            | IECN-SCG/PE-PJ/017/2025                | FOL-008 A2: IECN-SCG/PE-PJ/017/2025, IECM-SCG/PE-PJ/…/… → IECM-SCG/PE-PJ/017/2025
          otra letra, clave corta | IECM-SCG/PE-QJ/017/2025              | nada
          otros separadores     | IECM/SCG/PE/PJ/017/2025                | FOL-008 A2: IECM/SCG/PE/PJ/017/2025, IECM-SCG/PE-PJ/…/… → IECM-SCG/PE-PJ/017/2025
          dos partes distintas  | IECMX-SCG/PE-PEJ/017/2025              | nada
          otra serie            | IECM-SE/QJ/706/2025                    | nada
          otras partes          | IECM-QNA-040-2025                      | nada
          no es un folio        | Observador/a en 2024-2025 y A-WEB      | nada
          una dirección         | https://iecm.mx/IECM-SCG/PE-PEJ/1/2025 | nada
          usada tres veces      | DX/ABCD/1 DX/ABCD/2 DX/ABCD/3 DX/ABDD/4 | FOL-008 A2: DX/ABDD/4, DX/ABCD/… → DX/ABCD/4
          usada dos veces       | DX/ABCD/1 DX/ABCD/2 DX/ABDD/4          | nada
          las dos se usan       | DX/ABCD/1 DX/ABCD/2 DX/ABCD/3 DX/ABDD/4 DX/ABDD/5 | nada
          """)
  void revisa(String caso, String escrito, String esperado) {
    assertThat(revisar(escrito)).isEqualTo(esperado);
  }

  @Test
  void cadaCeldaQueLoCitaSeSenala() {
    assertThat(revisar("PE-PJ/1", "El IECM-SCG/PE-PEJ/1/2025", "El IECM-SCG/PE-PEJ/1/2025"))
        .isEqualTo(
            "FOL-008 A3: IECM-SCG/PE-PEJ/1/2025, IECM-SCG/PE-PJ/…/… → IECM-SCG/PE-PJ/1/2025;"
                + " FOL-008 A4: IECM-SCG/PE-PEJ/1/2025, IECM-SCG/PE-PJ/…/…"
                + " → IECM-SCG/PE-PJ/1/2025");
  }

  private static String revisar(String... escritos) {
    var programa =
        Programas.con(
            p -> {
              p.lineas = List.of(Programas.linea("3.a.i", List.of(), Textos.tabla("3.a.i-1")));
              p.series = List.of(new Serie("expedientes", "IECM-SCG/PE-PJ/{n:3}/{aaaa}", false));
            });
    return Textos.con(programa)
        .hoja("3.a.i-1", escritos)
        .revisar(new FolioCitadoConSuForma())
        .replace("entregas/DVOE.xlsx › 3.a.i-1!", "");
  }
}
