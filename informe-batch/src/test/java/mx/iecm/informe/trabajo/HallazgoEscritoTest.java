package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallazgoEscritoTest {

  @Test
  void sinHallazgosElArregloEstaVacio() {
    assertThat(HallazgoEscrito.json(List.of()).build()).isEmpty();
  }

  @Test
  void losCamposSonEstosYEnEsteOrden() {
    var lugar =
        Lugar.hoja("entregas/UB.xlsx", "1.a.i-1 \"Talleres\"")
            .conCeldas(List.of("B2", "B4:B9"))
            .conRuta("IV.1.a.i");
    var hallazgo = ficha(Gravedad.ADVERTENCIA).variante("pdf", lugar).proponiendo("«<UB>»");

    assertThat(HallazgoEscrito.json(List.of(hallazgo)).build())
        .hasToString(
            "[{\"regla\":\"LEC-001\",\"gravedad\":\"A\",\"libro\":\"entregas/UB.xlsx\","
                + "\"hoja\":\"1.a.i-1 \\\"Talleres\\\"\",\"celdas\":[\"B2\",\"B4:B9\"],"
                + "\"ruta\":\"IV.1.a.i\",\"mensaje\":\"El archivo es un PDF. Se esperaba el libro"
                + " de Excel (.xlsx) del que salió.\",\"propuesta\":\"«<UB>»\",\"remedio\":\"«<UB>»\","
                + "\"registro\":\"entregas/UB.xlsx › 1.a.i-1 \\\"Talleres\\\" › IV.1.a.i\","
                + "\"valor\":\"\"}]");
  }

  @Test
  void loQueNoTieneVaVacioYNoFalta() {
    assertThat(HallazgoEscrito.json(List.of(en(Gravedad.NOTA, ""))).build())
        .hasToString(
            "[{\"regla\":\"LEC-001\",\"gravedad\":\"N\",\"libro\":\"\",\"hoja\":\"\",\"celdas\":[],"
                + "\"ruta\":\"\",\"mensaje\":\"El archivo es un PDF. Se esperaba el libro de Excel"
                + " (.xlsx) del que salió.\",\"propuesta\":\"\",\"remedio\":\"Entregue el mismo libro, guardado como libro de Excel (.xlsx) y sin contraseña.\","
                + "\"registro\":\"\",\"valor\":\"\"}]");
  }

  @Test
  void vanEnElOrdenEnQueSeDieron() {
    var json =
        HallazgoEscrito.json(List.of(en(Gravedad.NOTA, "b"), en(Gravedad.ERROR, "a"))).build();

    assertThat(json).extracting(h -> h.asJsonObject().getString("libro")).containsExactly("b", "a");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, E", "ADVERTENCIA, A", "NOTA, N"})
  void laGravedadEsUnaLetra(Gravedad gravedad, String letra) {
    var json = HallazgoEscrito.json(List.of(en(gravedad, ""))).build();

    assertThat(json.getJsonObject(0).getString("gravedad")).isEqualTo(letra);
  }

  private static Hallazgo en(Gravedad gravedad, String libro) {
    return ficha(gravedad).variante("pdf", Lugar.libro(libro));
  }

  private static Ficha ficha(Gravedad gravedad) {
    return new Ficha("LEC-001", gravedad, Alcance.LIBRO, "Guía");
  }
}
