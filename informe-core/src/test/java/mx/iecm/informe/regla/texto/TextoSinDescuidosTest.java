package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextoSinDescuidosTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          limpio                  | La «Misión» (2025) del "Instituto", en [Morelos] y “más”. | nada
          paréntesis sin cerrar   | Instituto Nacional Electoral (INE                         | TXT-001 A2: (
          paréntesis sin abrir    | Instituto Nacional Electoral INE)                         | TXT-001 A2: )
          corchete sin cerrar     | La [Misión                                                | TXT-001 A2: [
          comilla latina sin abrir | Misión» del Instituto                                    | TXT-001 A2: »
          comilla sin cerrar      | Mesa 3 “Buenas prácticas                                  | TXT-001 A2: “
          comilla recta suelta    | Red "Voto Chilango                                        | TXT-001 A2: "
          comillas de dos clases  | Red “Voto Chilango"                                       | TXT-001 A2: “; TXT-001 A2: "
          dos veces la misma      | (uno (dos                                                 | TXT-001 A2: (
          incisos                 | a) uno; iv) dos, y 12) tres                               | nada
          inciso citado           | artículo 19, inciso h) del Reglamento                     | nada
          inciso entre paréntesis | (véase el inciso h) del Reglamento                        | nada
          palabra larga y paréntesis | concluido) el registro                                 | TXT-001 A2: )
          palabra repetida        | El informe de de la Dirección                             | TXT-001.palabra A2: de de
          con otra mayúscula      | La la Dirección                                           | TXT-001.palabra A2: La la
          con otro acento         | que qué                                                   | TXT-001.palabra A2: que qué
          nombre doble            | Consulado en Baden Baden                                  | nada
          para insistir           | casi casi, muy muy tarde                                  | nada
          separada por una coma   | de la Ciudad, ciudad abierta                              | nada
          cifras                  | 15 15                                                     | nada
          una letra               | Observador a a distancia                                  | nada
          espacios dobles         | El informe  de la Dirección                               | TXT-001.espacios A2
          espacio duro y espacio  | El informe\u00a0 final                                    | TXT-001.espacios A2
          dos descuidos           | El informe  de de la Dirección                            | TXT-001.palabra A2: de de; TXT-001.espacios A2
          """)
  void revisa(String caso, String escrito, String esperado) {
    assertThat(hoja().revisar(new TextoSinDescuidos(), escrito.translateEscapes()))
        .isEqualTo(esperado);
  }

  @Test
  void unSaltoDeRenglonNoEsUnEspacioDoble() {
    assertThat(hoja().revisar(new TextoSinDescuidos(), "Uno.\n\nDos. \n Tres de\nde todos"))
        .isEqualTo("nada");
  }

  @Test
  void laNotaTambienEsTexto() {
    assertThat(hoja().revisar(new TextoSinDescuidos(), hoja().conNota("Se firmó (antes", "Bien.")))
        .isEqualTo("TXT-001 2:2: (");
  }

  @Test
  void loQueNoEsTextoNoSeMira() {
    var folios = HojaDePrueba.de(TipoColumna.FOLIO, TipoColumna.LISTA, TipoColumna.FECHA);

    assertThat(
            folios.revisar(
                new TextoSinDescuidos(), "OP(1", "Favorable  (", "1 de mayo de 2025 (martes"))
        .isEqualTo("nada");
  }

  private static HojaDePrueba hoja() {
    return HojaDePrueba.de(TipoColumna.TEXTO_LARGO);
  }
}
