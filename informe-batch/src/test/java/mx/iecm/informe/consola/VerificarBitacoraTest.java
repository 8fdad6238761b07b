package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.bitacora.Eslabon;
import mx.iecm.informe.bitacora.Hecho;
import mx.iecm.informe.consola.Orden.Dicho;
import mx.iecm.informe.trabajo.AsientoEscrito;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificarBitacoraTest {

  private static final String NL = System.lineSeparator();
  private static final Instant CUANDO = Instant.parse("2025-07-01T15:04:05.5Z");

  private final Path archivo;

  VerificarBitacoraTest(@TempDir Path carpeta) {
    this.archivo = carpeta.resolve("bitacora.jsonl");
  }

  private static List<String> bitacora(int asientos) {
    var lineas = new ArrayList<String>();
    var eslabon = Eslabon.INICIO;
    for (int i = 1; i <= asientos; i++) {
      var asiento = eslabon.siguiente(new Hecho(CUANDO, "dvoe", "ENTREGA_RECIBIDA", "área " + i));
      lineas.add(AsientoEscrito.json(asiento).toString());
      eslabon = asiento.eslabon();
    }
    return lineas;
  }

  private Dicho verificar(List<String> lineas) throws IOException {
    Files.write(archivo, lineas);
    return Orden.correr("bitacora", "verificar", archivo);
  }

  @Test
  void laQueNadieTocoConcuerda() throws IOException {
    var lineas = bitacora(3);
    String ultima = AsientoEscrito.leer(lineas.get(2)).orElseThrow().huella();

    assertThat(verificar(lineas))
        .isEqualTo(
            new Dicho(
                0,
                "La bitácora concuerda: 3 asientos." + NL + "Última huella: " + ultima + NL,
                ""));
    assertThat(verificar(List.of()).codigo()).as("vacía").isZero();
  }

  @Test
  void laQueAlguienCambioSeDiceDesdeDonde() throws IOException {
    var lineas = bitacora(3);
    lineas.set(1, lineas.get(1).replace("área 2", "área 9"));

    assertThat(verificar(lineas))
        .isEqualTo(
            new Dicho(
                1,
                "La bitácora no concuerda. El asiento 2 no dice lo que decía cuando se anotó:"
                    + " 2025-07-01T15:04:05.500Z, dvoe, ENTREGA_RECIBIDA."
                    + NL,
                ""));
  }

  @Test
  void laQueLeFaltaUnoTambien() throws IOException {
    var lineas = bitacora(3);
    lineas.remove(0);

    assertThat(verificar(lineas).afuera())
        .isEqualTo("La bitácora no concuerda. Se esperaba el asiento 1 y está el 2." + NL);
    assertThat(verificar(bitacora(3)).codigo()).isZero();
  }

  @ParameterizedTest(name = "«{0}»")
  @ValueSource(
      strings = {
        "",
        "PK",
        "[]",
        "{}",
        "{\"numero\":1}",
        "{\"numero\":1.5,\"cuando\":\"2025-07-01T15:04:05Z\",\"quien\":\"a\",\"acto\":\"X\","
            + "\"asunto\":\"\",\"anterior\":\"\",\"huella\":\"\"}",
        "{\"numero\":\"1\",\"cuando\":\"ayer\",\"quien\":\"a\",\"acto\":\"X\",\"asunto\":\"\","
            + "\"anterior\":\"\",\"huella\":\"\"}"
      })
  void loQueNoEsUnAsientoSeDice(String linea) throws IOException {
    var lineas = bitacora(1);
    lineas.add(linea);

    assertThat(verificar(lineas))
        .isEqualTo(new Dicho(1, "La bitácora no concuerda. La línea 2 no es un asiento." + NL, ""));
  }

  @Test
  void loQueNoEsTextoTampocoEsBitacora() throws IOException {
    Files.write(archivo, "ñ".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Orden.correr("bitacora", "verificar", archivo).codigo()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "bitacora, Falta decir verificar.",
    "bitacora verificar, Falta: ARCHIVO",
    "bitacora verificar no-esta.jsonl, No está la bitácora: "
  })
  void loQueNoSeEntiendeSeDice(String orden, String dice) {
    var dicho = Orden.correr((Object[]) orden.split(" "));

    assertThat(dicho.codigo()).isEqualTo(2);
    assertThat(dicho.errores()).startsWith(dice);
  }
}
