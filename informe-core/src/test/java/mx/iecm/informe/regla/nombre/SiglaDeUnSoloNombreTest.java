package mx.iecm.informe.regla.nombre;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiglaDeUnSoloNombreTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          su nombre               | el Instituto Nacional Electoral (INE)                              | nada
          con un artículo de más  | la Asociación Mundial de los Organismos Electorales (A-WEB)        | nada
          con una errata          | con Employee Right Center (ERC)                                    | nada
          con algo más            | el Instituto Nacional Electoral de México (INE)                    | nada
          con algo menos          | el Sistema de Vinculación (SIVOPLE)                                | nada
          otro orden              | la Asociación de Organismos Electorales Mundiales (A-WEB, en inglés) | NOM-003 A2: A-WEB, Asociación de Organismos Electorales Mundiales, Asociación Mundial de Organismos Electorales, Siglas → Asociación Mundial de Organismos Electorales
          otro nombre             | el Índice Nacional de Empleo (INE)                                 | NOM-003 A2: INE, Índice Nacional de Empleo, Instituto Nacional Electoral, Siglas → Instituto Nacional Electoral
          nada que se parezca     | el órgano nacional (INE)                                           | nada
          al principio            | (INE) es el órgano                                                 | nada
          sin paréntesis          | el Índice Nacional de Empleo, INE                                  | nada
          dos siglas              | la Autoridad Educativa Federal de la Ciudad de México (AEFCDMX)    | NOM-003.dos A2: Autoridad Educativa Federal en la Ciudad de México, AEFCDMX, AEFCM, Siglas → AEFCM
          final de otro nombre    | la Unidad del Instituto Nacional Electoral (UINE)                  | nada
          desarrollada dos veces  | Comisión de Agua (CA);la Comisión de Agua (CA)                     | nada
          dos nombres en el texto | Comisión Central (CC) y Consejo Rural Azul (CRA);Consejo Real Alto (CRA) | NOM-003 A3: CRA, Consejo Real Alto, Consejo Rural Azul, entregas/DVOE.xlsx › 3.a.i-1!A2 → Consejo Rural Azul
          """)
  void revisa(String caso, String escritos, String esperado) {
    String hallado =
        Textos.con(ProgramaConNombres.valido())
            .hoja("3.a.i-1", escritos.split(";"))
            .revisar(new SiglaDeUnSoloNombre());

    assertThat(hallado.replaceAll("(NOM-003\\S*) entregas/DVOE.xlsx › 3.a.i-1!", "$1 "))
        .isEqualTo(esperado);
  }
}
