package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DireccionBienFormadaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien                  | Véase https://www.iecm.mx/www/2025/?a=1&b=2#c.      | nada
          entre paréntesis      | El Código (https://iecm.mx/codigo), vigente         | nada
          con paréntesis        | https://es.wikipedia.org/wiki/Ruiz_(apellido).      | nada
          con puerto            | https://iecm.mx:8443/                               | nada
          sin esquema           | el micrositio www.votochilango.mx                   | nada
          solo el nombre        | el micrositio votochilango.mx                       | nada
          correo                | la cuenta votochilango@iecm.mx                      | nada
          sin cifrar            | Boletín: http://www.iecm.mx/.                       | TXT-003.http A2: http://www.iecm.mx/ → https://www.iecm.mx/
          sin cifrar, mayúsculas | HTTP://www.iecm.mx/                                | TXT-003.http A2: HTTP://www.iecm.mx/ → https://www.iecm.mx/
          esquema mal escrito   | Boletín: htp:/www.iecm.mx/boletin mayo              | TXT-003 A2: htp:/www.iecm.mx/boletin
          otro esquema          | htpps://iecm.mx/                                    | TXT-003 A2: htpps://iecm.mx/
          una sola diagonal     | https:/iecm.mx/                                     | TXT-003 A2: https:/iecm.mx/
          tres diagonales       | https:///iecm.mx/                                   | TXT-003 A2: https:///iecm.mx/
          sin punto             | https://iecm/                                       | TXT-003 A2: https://iecm/
          dos puntos seguidos   | https://www..iecm.mx/                               | TXT-003 A2: https://www..iecm.mx/
          guion al final        | https://iecm-.mx/                                   | TXT-003 A2: https://iecm-.mx/
          carácter prohibido    | https://iecm.mx/a{b}                                | TXT-003 A2: https://iecm.mx/a{b}
          www sin nombre        | www.iecm                                            | nada
          www mal               | www..mx                                             | TXT-003 A2: www..mx
          dos                   | http://iecm.mx y https:/iecm.mx                     | TXT-003.http A2: http://iecm.mx → https://iecm.mx; TXT-003 A2: https:/iecm.mx
          no es dirección       | Observador/a 1/2 y/o A//B                           | nada
          """)
  void revisaUnTexto(String caso, String escrito, String esperado) {
    assertThat(
            HojaDePrueba.de(TipoColumna.TEXTO_LARGO).revisar(new DireccionBienFormada(), escrito))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien             | https://iecm.mx/a  | nada
          en blanco        | ''                 | nada
          con un espacio   | https://iecm.mx/a b | TXT-003 A2: https://iecm.mx/a b
          sin esquema      | www.iecm.mx        | TXT-003 A2: www.iecm.mx
          un texto         | pendiente          | TXT-003 A2: pendiente
          sin cifrar       | http://iecm.mx     | TXT-003.http A2: http://iecm.mx → https://iecm.mx
          correo           | mailto:a@iecm.mx   | nada
          """)
  void revisaUnaColumnaDeEnlaces(String caso, String escrito, String esperado) {
    assertThat(HojaDePrueba.de(TipoColumna.ENLACE).revisar(new DireccionBienFormada(), escrito))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien             | Boletín                | https://iecm.mx/ | nada
          a otra hoja      | Boletín                | #Hoja1!A1        | nada
          mal              | Boletín                | htp:/iecm.mx     | TXT-003 A2: htp:/iecm.mx
          el que se lee    | véase http://iecm.mx/. | http://iecm.mx/  | TXT-003.http A2: http://iecm.mx/ → https://iecm.mx/
          otro que el que se lee | https://iecm.mx/ | http://ine.mx/   | TXT-003.http A2: http://ine.mx/ → https://ine.mx/
          """)
  void revisaLosEnlacesDeUnTexto(String caso, String escrito, String enlace, String esperado) {
    var formato = Formato.negrita(0, escrito.length()).hacia(enlace);
    var celda = new Celda(new Texto(escrito, List.of(formato)), Valor.Letra.VALOR);
    var renglon = new Renglon(2, List.of(celda), Texto.VACIO);

    assertThat(
            HojaDePrueba.de(TipoColumna.TEXTO_LARGO).revisar(new DireccionBienFormada(), renglon))
        .isEqualTo(esperado);
  }
}
