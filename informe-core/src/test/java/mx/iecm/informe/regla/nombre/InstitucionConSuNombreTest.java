package mx.iecm.informe.regla.nombre;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitucionConSuNombreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien escrito          | el Instituto Electoral de la Ciudad de México (IECM)          | nada
          en mayúsculas         | INSTITUTO ELECTORAL DE LA CIUDAD DE MEXICO                    | nada
          le falta una palabra corta | el Instituto Electoral de la Ciudad México (IECM)        | NOM-004 A2: Instituto Electoral de la Ciudad México, Instituto Electoral de la Ciudad de México → Instituto Electoral de la Ciudad de México
          le sobra una          | Dirección de la Vinculación con Organismos Externos           | NOM-004 A2: Dirección de la Vinculación con Organismos Externos, Dirección de Vinculación con Organismos Externos → Dirección de Vinculación con Organismos Externos
          le cambia una         | Autoridad Educativa Federal de la Ciudad de México            | NOM-004 A2: Autoridad Educativa Federal de la Ciudad de México, Autoridad Educativa Federal en la Ciudad de México → Autoridad Educativa Federal en la Ciudad de México
          le falta una letra    | Employee Right Center                                         | NOM-004 A2: Employee Right Center, Employee Rights Center → Employee Rights Center
          le cambia una letra   | Instituto Nacional Elektoral                                  | NOM-004 A2: Instituto Nacional Elektoral, Instituto Nacional Electoral → Instituto Nacional Electoral
          le faltan dos         | Instituto Electoral Ciudad de México                          | nada
          otra institución      | Instituto Electoral del Estado de México                      | nada
          otra palabra          | Instituto Nacional Agrario                                    | nada
          con una coma          | Instituto Nacional, Electorale                               | NOM-004 A2: Instituto Nacional, Electorale, Instituto Nacional Electoral → Instituto Nacional Electoral
          entre paréntesis      | Instituto Nacional (Electorale)                              | nada
          cortado               | Instituto Electoral de la Ciudad                              | nada
          nombre de dos palabras | Secretaría de Ejecutiva                                      | nada
          """)
  void revisa(String caso, String escrito, String esperado) {
    String hallado =
        Textos.con(ProgramaConNombres.valido())
            .hoja("3.a.i-1", escrito)
            .revisar(new InstitucionConSuNombre());

    assertThat(hallado.replace("NOM-004 entregas/DVOE.xlsx › 3.a.i-1!", "NOM-004 "))
        .isEqualTo(esperado);
  }
}
