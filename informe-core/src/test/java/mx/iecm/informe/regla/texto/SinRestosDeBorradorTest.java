package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinRestosDeBorradorTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          dos equis                | Se enviaron XX boletines                   | TXT-002 A2: XX
          tres equis               | Se enviaron XXX boletines                  | TXT-002 A2: XXX
          muchas equis             | Oficio XXXXX                               | TXT-002 A2: XXXXX
          en un folio              | IECM/XXX/2025                              | TXT-002 A2: XXX
          minúsculas               | Se envió a xxx                             | TXT-002 A2: xxx
          una equis                | La opción X y el punto x                   | nada
          dentro de una palabra    | Xxochimilco y exxon                        | nada
          fracción                 | artículo 19, fracción XXX, inciso h)       | nada
          fracciones               | fracciones XIX, XX y XXX                   | nada
          fracción enorme          | fracción XXXX                              | TXT-002 A2: XXXX
          siglo                    | a fines del siglo XX                       | nada
          capítulo                 | Capítulo XX                                | nada
          aniversario              | el XX aniversario                          | nada
          edición                  | la XXX edición                             | nada
          numeral de una clave     | la línea 3.a.xxx                           | nada
          pendiente                | TODO: revisar las cifras                   | TXT-002 A2: TODO
          pendiente solo           | TODO                                       | TXT-002 A2: TODO
          frase en mayúsculas      | PARA TODO EL PERSONAL                      | nada
          recalcado                | sobre TODO lo aprobado                     | nada
          en minúsculas            | todo el personal                           | nada
          relleno                  | Lorem ipsum dolor sit amet                 | TXT-002 A2: lorem ipsum
          lorem solo               | la empresa Lorem                           | nada
          completar                | Se envió a [completar]                     | TXT-002 A2: [completar]
          completar algo           | Se envió a [Completar con el oficio]       | TXT-002 A2: [Completar con el oficio]
          por definir              | [por definir]                              | TXT-002 A2: [por definir]
          pendiente entre corchetes | [pendiente]                               | TXT-002 A2: [pendiente]
          pendiente de firma       | [pendiente de firma], y pendiente de firma | nada
          corchete de una cita     | la [Comisión] sesionó                      | nada
          puntos                   | Se envió a [...]                           | TXT-002 A2: [...]
          puntos de una cita       | «Se aprueba [...] el acuerdo»              | nada
          error de hoja            | Se enviaron #¡REF! boletines               | TXT-002 A2: #¡REF!
          error en inglés          | Se enviaron #REF! y #N/A                   | TXT-002 A2: #REF!», «#N/A
          no cupo                  | Total ######                               | TXT-002 A2: ######
          etiqueta                 | #VotoChilango                              | nada
          preguntas                | El oficio ???                              | TXT-002 A2: ???
          pregunta                 | ¿Cuándo? ¿¡Ya!?                            | nada
          varios                   | mecanismos para XXX [completar]            | TXT-002 A2: XXX», «[completar]
          """)
  void revisa(String caso, String escrito, String esperado) {
    assertThat(HojaDePrueba.de(TipoColumna.TEXTO_LARGO).revisar(new SinRestosDeBorrador(), escrito))
        .isEqualTo(esperado);
  }

  @Test
  void elErrorDeUnaFormulaYaSeDijoAlLeer() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO_LARGO);
    var rota = new Celda(Texto.de("#REF!"), Valor.Ilegible.VALOR);

    assertThat(hoja.revisar(new SinRestosDeBorrador(), new Renglon(2, List.of(rota), Texto.VACIO)))
        .isEqualTo("nada");
  }
}
