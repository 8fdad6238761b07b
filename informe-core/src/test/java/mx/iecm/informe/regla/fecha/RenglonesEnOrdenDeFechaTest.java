package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Hallados;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenglonesEnOrdenDeFechaTest {

  private static final String ORDENE = " → ordene los renglones por la columna «fechas»";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en orden               | 1 de abril de 2025; 2 de abril de 2025              | nada
          el mismo día           | 2 de abril de 2025; 2 de abril de 2025              | nada
          un día antes           | 2 de abril de 2025; 1 de abril de 2025              | FEC-007 A3: 1 de abril de 2025, 2 de abril de 2025
          dos veces              | 3 de mayo de 2025; 2 de mayo de 2025; 1 de mayo de 2025 | FEC-007.varios A3,A4: 2 de mayo de 2025, 3 de mayo de 2025, 2
          uno adelantado         | 1 de mayo de 2025; 9 de mayo de 2025; 2 de mayo de 2025; 3 de mayo de 2025 | FEC-007 A4: 2 de mayo de 2025, 9 de mayo de 2025
          el mes lo contiene     | 24 de mayo de 2025; mayo de 2025                     | nada
          el mes ya pasó         | 1 de junio de 2025; mayo de 2025                     | FEC-007 A3: mayo de 2025, 1 de junio de 2025
          listas traslapadas     | 2, 7 y 15 de mayo de 2025; 1 y 9 de mayo de 2025    | nada
          lista ya terminada     | 7 y 15 de mayo de 2025; 1 y 6 de mayo de 2025       | FEC-007 A3: 1 y 6 de mayo de 2025, 7 y 15 de mayo de 2025
          termina donde empieza  | 7 y 15 de mayo de 2025; 1 y 7 de mayo de 2025       | nada
          no se lee              | 2 de abril de 2025; ayer; 3 de abril de 2025         | nada
          salta la que no se lee | 2 de abril de 2025; ayer; 1 de abril de 2025         | FEC-007 A4: 1 de abril de 2025, 2 de abril de 2025
          otro día, ya señalado  | 5 de mayo de 2025; lunes 4 de mayo de 2025           | nada
          sin nota, ya señalado  | 1 de abril de 2025; 31 de marzo de 2025              | nada
          """)
  void revisa(String caso, String escritos, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);

    assertThat(hoja.recorrer(new RenglonesEnOrdenDeFecha(), hoja.escritos(escritos)))
        .isEqualTo(esperado.equals(Hallados.NADA) ? esperado : esperado + ORDENE);
  }

  @Test
  void elDeFueraDelPeriodoConNotaTambienVaEnSuLugar() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);
    var renglones =
        List.of(
            hoja.enFila(2, "", "4 de abril de 2025"),
            hoja.enFila(3, "Se suscribió antes.", "21 de marzo de 2025"));

    assertThat(hoja.recorrer(new RenglonesEnOrdenDeFecha(), renglones))
        .isEqualTo("FEC-007 A3: 21 de marzo de 2025, 4 de abril de 2025" + ORDENE);
  }

  @Test
  void ordenaElPeriodoYNoCuandoSeEnvio() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.PERIODO);
    var escritos = "9 de mayo de 2025 / abril de 2025; 8 de mayo de 2025 / mayo de 2025";

    assertThat(hoja.recorrer(new RenglonesEnOrdenDeFecha(), hoja.escritos(escritos)))
        .isEqualTo("nada");
  }

  @Test
  void unaHojaFijaTieneSuPropioOrden() {
    var hoja = HojaDePrueba.de(Tablas.de("Personas", Tablas.tipos(TipoColumna.FECHA)));
    var escritos = "23 de junio de 2025; 16 de junio de 2025";

    assertThat(hoja.recorrer(new RenglonesEnOrdenDeFecha(), hoja.escritos(escritos)))
        .isEqualTo("nada");
  }
}
