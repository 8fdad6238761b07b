package mx.iecm.informe.datos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NombresDeArchivoTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.a.vi-1   | Convenios         | tabla-3.a.vi-1-convenios.csv
          5.b.ii-2   | Agenda sábado     | tabla-5.b.ii-2-agenda-sabado.csv
          1.a.i-1    | Año/Niñez: «x»    | tabla-1.a.i-1-ano-ninez-x.csv
          1.a.i-1    | ../../etc/passwd  | tabla-1.a.i-1-.-.-etc-passwd.csv
          1.a.i-1    | CON.              | tabla-1.a.i-1-con.csv
          1.a.i-1    | ''                | tabla-1.a.i-1.csv
          """)
  void esSeguroEnCualquierSistema(String clave, String hoja, String esperado) {
    assertThat(new NombresDeArchivo().de(tabla(clave, hoja))).isEqualTo(esperado);
  }

  @Test
  void nuncaSeRepiteNiPasaDeLargo() {
    var nombres = new NombresDeArchivo();

    assertThat(nombres.de(tabla("1.a.i-1", "Ñu"))).isEqualTo("tabla-1.a.i-1-nu.csv");
    assertThat(nombres.de(tabla("1.A.I-1", "nú"))).isEqualTo("tabla-1.a.i-1-nu-2.csv");
    assertThat(nombres.de(tabla("1.a.i-2", "x".repeat(500)))).hasSizeLessThan(100);
  }

  static Tabla tabla(String clave, String hoja, Columna... columnas) {
    var suyas =
        columnas.length == 0
            ? List.of(Columna.de("Asunto", TipoColumna.TEXTO, true))
            : List.of(columnas);
    return new Tabla(clave, hoja, "", List.of(), new Cadencia.Ninguna(), false, suyas);
  }
}
