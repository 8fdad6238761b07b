package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lo que un área se lleva de lo que entregó: acuse, libro anotado, libro de captura y cambios. */
class AcusesIT extends EnElServidor {

  @Test
  void elAcuseDiceQueSeRecibioYSeCompruebaSinServidor(@TempDir Path carpeta) throws Exception {
    byte[] libro = CasoReal.unico(CasoReal.entrega("DVOE"));
    String suya = suya("DVOE", libro);
    var bajado = como("dvoe").pedir(suya + "/acuse");
    var acuse = bajado.objeto();

    assertThat(acuse.getString("folio")).matches("CVOE-2025-T2/DVOE/\\d{4}");
    assertThat(acuse.getString("recibida")).matches("\\d{4}-\\d\\d-\\d\\dT.*-06:00");
    assertThat(acuse.getString("recibidaDe")).isEqualTo("dvoe");
    assertThat(acuse.getJsonObject("libro").getInt("tamano")).isEqualTo(libro.length);
    assertThat(acuse.getJsonArray("tablas")).isNotEmpty();
    assertThat(acuse.getJsonArray("cifras")).isNotEmpty();
    assertThat(como("auditoria").pedir(suya + "/acuse").texto())
        .as("siempre el mismo")
        .isEqualTo(bajado.texto());
    assertThat(como("utsi").pedir(suya + "/acuse").estado()).isEqualTo(403);

    Path guardado = carpeta.resolve("acuse.json");
    Path suyo = carpeta.resolve("DVOE.xlsx");
    Files.write(guardado, bajado.cuerpo());
    Files.write(suyo, libro);
    assertThat(verificar(carpeta, guardado, suyo)).isZero();
    assertThat(verificar(carpeta, guardado, CasoReal.CARPETA.resolve("entregas/UTSI.xlsx")))
        .isEqualTo(1);
    Files.writeString(
        guardado,
        bajado.texto().replace("\"recibidaDe\"", "\"recibidaDe\" ").replace("dvoe", "se"));
    assertThat(verificar(carpeta, guardado, suyo)).isEqualTo(1);
  }

  private static int verificar(Path carpeta, Path acuse, Path libro) throws Exception {
    return Consola.correr(carpeta.resolve("dicho.txt"), "verificar", acuse, "--libro", libro);
  }

  @Test
  void elAcuseEnPdfDiceLoMismo() {
    String suya = suya("UTSI", CasoReal.unico(CasoReal.entrega("UTSI")));
    var pdf = como("utsi").pedir(suya + "/acuse.pdf");

    assertThat(pdf.medio()).isEqualTo("application/pdf");
    assertThat(new String(pdf.cuerpo(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
    assertThat(como("utsi").pedir(suya + "/acuse.pdf").cuerpo()).isEqualTo(pdf.cuerpo());
  }

  @Test
  void elLibroAnotadoTraeSusObservacionesYElDeCapturaSePuedeLlenar() throws IOException {
    String suya = suya("DVOE", CasoReal.unico(CasoReal.enorme(1)));
    byte[] anotado = como("dvoe").pedir(suya + "/anotado").cuerpo();
    assertThat(parte(anotado, "xl/workbook.xml")).contains("Observaciones");

    var captura = como("dvoe").pedir("/api/periodos/CVOE-2025-T2/areas/DVOE/captura");
    assertThat(captura.estado()).isEqualTo(200);
    assertThat(parte(captura.cuerpo(), "xl/workbook.xml")).contains("Portada", "Narrativa");
    assertThat(como("utsi").pedir("/api/periodos/CVOE-2025-T2/areas/DVOE/captura").estado())
        .isEqualTo(403);
  }

  @Test
  void deUnaEntregaAOtraSeDiceQueCambio() {
    String primera = suya("DVOE", CasoReal.unico(CasoReal.entrega("DVOE")));
    String segunda = suya("DVOE", CasoReal.unico(CasoReal.enorme(2)));

    var cambios = como("dvoe").pedir(segunda + "/cambios").objeto();
    assertThat(cambios.getBoolean("detallado")).isTrue();
    assertThat(cambios.getJsonArray("tablas").getValuesAs(JsonObject.class))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.getString("clave")).isEqualTo("4.a.ii-1");
              assertThat(t.getInt("agregados")).isEqualTo(2);
              assertThat(t.getInt("quitados")).isZero();
            });
    assertThat(cambios.getJsonArray("diferencias")).isNotEmpty();

    String ajena = suya("UTSI", CasoReal.unico(CasoReal.entrega("UTSI")));
    String deOtra = segunda + "/cambios?desde=" + ajena.substring(ajena.lastIndexOf('/') + 1);
    assertThat(como("dvoe").pedir(deOtra).estado()).as("con lo de otra área no").isEqualTo(404);

    String id = primera.substring(primera.lastIndexOf('/') + 1);
    var igual = como("dvoe").pedir(primera + "/cambios?desde=" + id).objeto();
    assertThat(igual.getInt("cuantas")).isZero();
    assertThat(igual.getJsonArray("tablas")).isEmpty();
  }

  private String suya(String area, byte[] libro) {
    var recibido = entregar(area, libro);
    assertThat(recibido.estado()).as(recibido.texto()).isEqualTo(201);
    return CasoReal.entregas(area) + "/" + recibido.objeto().getString("id");
  }

  private static String parte(byte[] libro, String nombre) throws IOException {
    try (var en = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (ZipEntry e = en.getNextEntry(); e != null; e = en.getNextEntry()) {
        if (e.getName().equals(nombre)) {
          return new String(en.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("el libro no trae " + nombre);
  }
}
