package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaveProgramaticaCompletaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          completa             | 2025-24A000-0305-136-041302-18-101-1  | nada
          un ocho de más       | 82025-24A000-0305-136-041302-18-101-1 | FOL-001 programa.xlsx › Actividades!D2: 82025-24A000-0305-136-041302-18-101-1 → 2025-24A000-0305-136-041302-18-101-1
          dos cifras de más    | 172025-24A000-0305-136-041302-18-101-1 | FOL-001 programa.xlsx › Actividades!D2: 172025-24A000-0305-136-041302-18-101-1 → 2025-24A000-0305-136-041302-18-101-1
          le falta una parte   | 2025-24A000-0305-136-041302-18-101    | FOL-001 programa.xlsx › Actividades!D2: 2025-24A000-0305-136-041302-18-101
          le falta una cifra   | 2025-24A000-0305-136-04130-18-101-1   | FOL-001 programa.xlsx › Actividades!D2: 2025-24A000-0305-136-04130-18-101-1
          le sobra al final    | 2025-24A000-0305-136-041302-18-101-11 | FOL-001 programa.xlsx › Actividades!D2: 2025-24A000-0305-136-041302-18-101-11
          con minúscula        | 2025-24a000-0305-136-041302-18-101-1  | FOL-001 programa.xlsx › Actividades!D2: 2025-24a000-0305-136-041302-18-101-1
          ejercicio anterior   | 2024-24A000-0305-136-041302-18-101-1  | FOL-001.ejercicio programa.xlsx › Actividades!D2: 2024-24A000-0305-136-041302-18-101-1, 2025 → 2025-24A000-0305-136-041302-18-101-1
          ejercicio siguiente  | 2026-24A000-0305-136-041302-18-101-1  | FOL-001.ejercicio programa.xlsx › Actividades!D2: 2026-24A000-0305-136-041302-18-101-1, 2025 → 2025-24A000-0305-136-041302-18-101-1
          en blanco, lectura   | ''                                    | nada
          """)
  void revisa(String caso, String clave, String esperado) {
    var programa = Programas.con(p -> p.clavePrograma = clave);

    assertThat(Informes.revisar(new ClaveProgramaticaCompleta(), p -> p.programa = programa))
        .isEqualTo(esperado);
  }
}
