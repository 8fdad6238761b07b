package mx.iecm.informe.regla.nombre;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiglaDesarrolladaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          registrada             | con el INE                                    | nada
          sin registrar          | con el INAI                                   | INAI
          de un área             | la DVOE y la SE                               | nada
          del órgano             | la CVOE del IECM                              | nada
          desarrollada           | Instituto de Acceso a la Información (INAI)   | nada
          desarrollada al revés  | el INAI (Instituto de Acceso)                 | nada
          solo entre paréntesis  | según consta (INAI)                           | INAI
          con minúsculas         | la DEOEyG                                     | DEOEyG
          con guion              | la A-NET                                      | A-NET
          dos con guion          | el INE-INAI                                   | INAI
          plural registrado      | los INEs y los INES                           | nada
          con un año pegado      | la INE2025 y la CPP2025                       | CPP
          dos siglas juntas      | la CANACO CDMX                                | CANACO, CDMX
          dos letras             | las reglas del PP                             | PP
          una letra              | la Mesa A y el punto B                        | nada
          nombre propio          | por WhatsApp y YouTube                        | nada
          número romano          | fracción XIV del artículo VI                  | nada
          resto de borrador      | XXXX boletines                                | nada
          parte de un folio      | el oficio IECM-SCG/PE-PJ/005/2025             | nada
          dirección              | véase https://iecm.mx/PDFX y a@CDMX.mx        | nada
          con puntos             | C.E. Ana, A.C. y EE.UU.                       | nada
          cifra del programa     | {TOTAL} boletines                             | nada
          título en mayúsculas   | INFORME DE LA DIRECCIÓN                       | nada
          frase en mayúsculas    | Convocatoria TRIBUNAL ELECTORAL INFANTIL 2025 | nada
          con acento             | ¿Qué dice la NIÑEZ?                           | nada
          término definido       | las “PARTES” y el "ESTUDIO"                   | nada
          palabra larga          | Es IMPORTANTE decirlo                         | nada
          para recalcar          | NO se realizó; se pidió en PDF                | nada
          partido                | la representación de MORENA                   | nada
          """)
  void revisaUnTexto(String caso, String escrito, String esperado) {
    String hallado =
        Textos.con(ProgramaConNombres.valido())
            .hoja("Presentación", escrito)
            .revisar(new SiglaDesarrollada());

    assertThat(
            hallado
                .replace("NOM-002 entregas/DVOE.xlsx › Presentación!A2: ", "")
                .replace("; ", ", "))
        .isEqualTo(esperado);
  }

  @Test
  void bastaDesarrollarlaLaPrimeraVezQueSeLee() {
    var textos =
        Textos.con(ProgramaConNombres.valido())
            .porLinea("Pendientes", "3.a.i", "Seguir con el INAI")
            .porLinea("Narrativa", "3.a.vi", "El INAI", "3.a.i", "Instituto de Acceso (INAI)");

    assertThat(textos.revisar(new SiglaDesarrollada())).isEqualTo("nada");
  }

  @Test
  void desarrollarlaDespuesNoBasta() {
    var textos =
        Textos.con(ProgramaConNombres.valido())
            .hoja("3.a.i-1", "Instituto de Acceso (INAI)")
            .porLinea("Narrativa", "3.a.i", "El INAI sesionó");

    assertThat(textos.revisar(new SiglaDesarrollada()))
        .isEqualTo(
            "NOM-002.tarde entregas/DVOE.xlsx › Narrativa!B2:"
                + " INAI, entregas/DVOE.xlsx › 3.a.i-1!A2");
  }

  @Test
  void unaSiglaSeSenalaUnaVezYLoQueNoSeImprimeNo() {
    var textos =
        Textos.con(ProgramaConNombres.valido())
            .hoja("Siglas", "INAI", "CNDH")
            .hoja("Presentación", "El INAI", "Otra vez el INAI");

    assertThat(textos.revisar(new SiglaDesarrollada()))
        .isEqualTo("NOM-002 entregas/DVOE.xlsx › Presentación!A2: INAI");
  }

  @Test
  void proponeLaRegistradaQueSeParece() {
    assertThat(
            Textos.con(ProgramaConNombres.valido())
                .hoja("Presentación", "el SIVOPEL")
                .revisar(new SiglaDesarrollada()))
        .isEqualTo("NOM-002 entregas/DVOE.xlsx › Presentación!A2: SIVOPEL → SIVOPLE");
  }
}
