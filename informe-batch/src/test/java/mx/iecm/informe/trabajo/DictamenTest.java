package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;
import org.junit.jupiter.api.Test;

class DictamenTest {

  private static final String LIBRO = "entregas/UB.xlsx";
  private static final Hallazgo PDF =
      new Ficha("LEC-001", Gravedad.ERROR, Alcance.LIBRO, "Guía")
          .variante("pdf", Lugar.libro(LIBRO))
          .proponiendo("Pida el libro.");
  private static final Hallazgo VACIO =
      new Ficha("LEC-001", Gravedad.ADVERTENCIA, Alcance.LIBRO, "Guía")
          .variante(
              "vacio",
              Lugar.celda(LIBRO, "Hoja", "B2")
                  .conCeldas(List.of("B2", "B4:B9"))
                  .conRuta("IV.1.a.i"));
  private static final Hallazgo IMAGEN =
      new Ficha("LEC-001", Gravedad.NOTA, Alcance.INFORME, "Guía")
          .variante("imagen", Lugar.libro(""));

  @Test
  void elJsonDiceCadaHallazgoConSusCampos() {
    var json = leer(DictamenEnJson.de(resultado(VACIO, PDF), manifiesto(false)));

    assertThat(json.getJsonArray("hallazgos"))
        .containsExactly(
            Json.createObjectBuilder()
                .add("regla", "LEC-001")
                .add("gravedad", "E")
                .add("libro", LIBRO)
                .add("hoja", "")
                .add("celdas", Json.createArrayBuilder())
                .add("ruta", "")
                .add(
                    "mensaje",
                    "El archivo es un PDF. Se esperaba el libro de Excel (.xlsx) del que salió.")
                .add("propuesta", "Pida el libro.")
                .add("remedio", "Pida el libro.")
                .add("registro", LIBRO)
                .add("valor", "")
                .build(),
            Json.createObjectBuilder()
                .add("regla", "LEC-001")
                .add("gravedad", "A")
                .add("libro", LIBRO)
                .add("hoja", "Hoja")
                .add("celdas", Json.createArrayBuilder().add("B2").add("B4:B9"))
                .add("ruta", "IV.1.a.i")
                .add(
                    "mensaje",
                    "El archivo está vacío: tiene cero bytes. Se esperaba un libro de Excel (.xlsx).")
                .add("propuesta", "")
                .add(
                    "remedio",
                    "Entregue el mismo libro, guardado como libro de Excel (.xlsx) y sin contraseña.")
                .add("registro", LIBRO + " › Hoja › IV.1.a.i")
                .add("valor", "")
                .build());
  }

  @Test
  void elJsonDiceElVeredictoYLasCuentas() {
    var json = leer(DictamenEnJson.de(resultado(VACIO, PDF, IMAGEN, VACIO), manifiesto(true)));

    assertThat(json.getString("veredicto")).isEqualTo("RECHAZADO");
    assertThat(json.getBoolean("borrador")).isTrue();
    assertThat(json.getString("version")).isEqualTo("1.2.3");
    assertThat(json.getInt("renglones")).isEqualTo(1248);
    assertThat(json.getJsonObject("cuentas"))
        .isEqualTo(Json.createObjectBuilder().add("E", 1).add("A", 2).add("N", 1).build());
  }

  @Test
  void elTextoPoneCadaGravedadBajoSuTituloYCadaLibroUnaVez() {
    assertThat(DictamenEnTexto.de(resultado(IMAGEN, VACIO, PDF, PDF), manifiesto(false)))
        .isEqualTo(
            """
            DICTAMEN: RECHAZADO
            El informe no se puede emitir hasta corregir los errores.

            1,248 renglones en 1 libro. 2 errores, 1 advertencia, 1 nota.

            ERRORES (impiden emitir el informe)

              entregas/UB.xlsx
                LEC-001  El archivo es un PDF. Se esperaba el libro de Excel (.xlsx) del que salió.
                    → Pida el libro.
                LEC-001  El archivo es un PDF. Se esperaba el libro de Excel (.xlsx) del que salió.
                    → Pida el libro.

            ADVERTENCIAS (corregir o justificar)

              entregas/UB.xlsx
                Hoja!B2, B4:B9  LEC-001  El archivo está vacío: tiene cero bytes. Se esperaba un libro de Excel (.xlsx).
                    → Entregue el mismo libro, guardado como libro de Excel (.xlsx) y sin contraseña.

            NOTAS (conviene saberlo)

              (el informe)
                LEC-001  El archivo es una imagen. Se esperaba un libro de Excel (.xlsx).
                    → Entregue el mismo libro, guardado como libro de Excel (.xlsx) y sin contraseña.
            """);
  }

  @Test
  void elTextoDiceQueSePuedeHacer() {
    assertThat(explicacion(false)).isEqualTo("El informe se puede emitir.");
    assertThat(explicacion(false, IMAGEN)).isEqualTo("El informe se puede emitir.");
    assertThat(explicacion(false, VACIO))
        .isEqualTo("El informe se puede emitir; queda algo por corregir o justificar.");
    assertThat(explicacion(true, PDF))
        .isEqualTo("El informe no se puede emitir; se compuso un borrador.");
  }

  private static String explicacion(boolean borrador, Hallazgo... hallazgos) {
    return DictamenEnTexto.de(resultado(hallazgos), manifiesto(borrador))
        .lines()
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  private static Resultado resultado(Hallazgo... hallazgos) {
    return new Resultado(Dictamen.de(List.of(hallazgos)), List.of(), Map.of(), 1248);
  }

  private static Manifiesto manifiesto(boolean borrador) {
    return new Manifiesto(
        "1.2.3",
        "x",
        List.of(new LibroCongelado(LIBRO, "y", 1)),
        List.of(),
        borrador,
        Acabado.PAGINADO);
  }

  private static JsonObject leer(String json) {
    try (var lector = Json.createReader(new StringReader(json))) {
      return lector.readObject();
    }
  }
}
