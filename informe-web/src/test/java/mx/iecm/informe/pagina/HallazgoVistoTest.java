package mx.iecm.informe.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.pagina.HallazgoVisto.Grupo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallazgoVistoTest {

  @Test
  void sinHallazgosNoHayGrupos() {
    assertThat(HallazgoVisto.porHoja(JsonValue.EMPTY_JSON_ARRAY)).isEmpty();
  }

  @Test
  void cadaHojaEsUnGrupoEnElOrdenEnQueVienen() {
    var grupos =
        HallazgoVisto.porHoja(
            hallazgos(
                hallazgo("entregas/B.xlsx", "Narrativa", "E", "1"),
                hallazgo("entregas/A.xlsx", "Narrativa", "E", "2"),
                hallazgo("entregas/B.xlsx", "Cifras", "E", "3"),
                hallazgo("entregas/B.xlsx", "Narrativa", "E", "4"),
                hallazgo("", "", "E", "5")));

    assertThat(grupos)
        .extracting(
            g ->
                g.libro()
                    + "|"
                    + g.hoja()
                    + g.hallazgos().stream().map(HallazgoVisto::mensaje).toList())
        .containsExactly(
            "entregas/B.xlsx|Narrativa[1, 4]",
            "entregas/A.xlsx|Narrativa[2]",
            "entregas/B.xlsx|Cifras[3]",
            "|[5]");
  }

  @Test
  void losDatosSonLosDelDictamen() {
    var json =
        Json.createObjectBuilder(hallazgo("entregas/B.xlsx", "Narrativa", "A", "Falta la fecha."))
            .add("celdas", Json.createArrayBuilder().add("B2").add("B4:B9"))
            .add("propuesta", "«12 de mayo»")
            .build();

    assertThat(HallazgoVisto.porHoja(hallazgos(json)).get(0).hallazgos())
        .containsExactly(
            new HallazgoVisto(
                "LEC-001", "Advertencia", "B2, B4:B9", "Falta la fecha.", "«12 de mayo»", "", ""));
  }

  @ParameterizedTest(name = "{0} de «{1}»: {2}")
  @CsvSource({
    "Advertencia, a.xlsx › Hoja, true",
    "Error, a.xlsx › Hoja, false",
    "Nota, a.xlsx › Hoja, false",
    "Advertencia, '', false"
  })
  void soloSeJustificanLasAdvertencias(String gravedad, String registro, boolean se) {
    var visto = new HallazgoVisto("TXT-001", gravedad, "", "m", "r", registro, "v");

    assertThat(visto.justificable()).isEqualTo(se);
  }

  @ParameterizedTest
  @CsvSource({"E, Error", "A, Advertencia", "N, Nota"})
  void laGravedadEsUnaPalabra(String letra, String palabra) {
    var visto = HallazgoVisto.porHoja(hallazgos(hallazgo("", "", letra, "x"))).get(0);

    assertThat(visto.hallazgos()).extracting(HallazgoVisto::gravedad).containsExactly(palabra);
    assertThat(visto.hallazgos()).extracting(HallazgoVisto::celdas).containsExactly("");
  }

  @ParameterizedTest(name = "{0}, {1}: {2} o {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entregas/UB.xlsx | Narrativa | entregas/UB.xlsx · Narrativa | Narrativa
          entregas/UB.xlsx | ''        | entregas/UB.xlsx             | El libro
          ''               | ''        | El informe                   | El libro
          """)
  void elTituloDiceElLibroSiHaceFalta(String libro, String hoja, String conLibro, String sinLibro) {
    var grupo = new Grupo(libro, hoja, List.of());

    assertThat(grupo.titulo(true)).isEqualTo(conLibro);
    assertThat(grupo.titulo(false)).isEqualTo(sinLibro);
  }

  private static JsonArray hallazgos(JsonObject... hallazgos) {
    return Json.createArrayBuilder(Arrays.asList(hallazgos)).build();
  }

  private static JsonObject hallazgo(String libro, String hoja, String gravedad, String mensaje) {
    return Json.createObjectBuilder()
        .add("regla", "LEC-001")
        .add("gravedad", gravedad)
        .add("libro", libro)
        .add("hoja", hoja)
        .add("celdas", Json.createArrayBuilder())
        .add("ruta", "")
        .add("mensaje", mensaje)
        .add("propuesta", "")
        .build();
  }
}
