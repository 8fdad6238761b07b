package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mx.iecm.informe.consola.Orden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Si un documento sigue siendo el que se emitió, después de todo lo que le puede pasar. */
class VerificacionIT {

  private static final String TEXTO = "word/document.xml";

  private final Path salida;
  private final Path otro;

  VerificacionIT(@TempDir Path carpeta) throws IOException {
    salida = carpeta.resolve("salida");
    otro = Files.createDirectories(carpeta.resolve("aparte")).resolve("informe.docx");
  }

  @BeforeEach
  void compilar() {
    var dicho = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida);
    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
  }

  private Path emitido() {
    return salida.resolve("informe.docx");
  }

  @Test
  void elQueSeEmitioEstaIntacto() throws IOException {
    assertThat(Orden.correr("verificar", emitido()))
        .isEqualTo(
            new Orden.Dicho(
                0, "Es el documento que se emitió: su huella es la del manifiesto.\n", ""));
    Files.copy(emitido(), otro);
    var solo = Orden.correr("verificar", otro);
    assertThat(solo.codigo()).isZero();
    assertThat(solo.afuera()).contains("según el sello que lleva dentro", "no es una firma");
  }

  @Test
  void cualquierByteCambiadoSeNota() throws IOException {
    byte[] bytes = Files.readAllBytes(emitido());
    int paso = bytes.length / 60;
    for (int i = 0; i < bytes.length; i += paso) {
      byte[] cambiado = bytes.clone();
      cambiado[i] ^= 1;
      Files.write(otro, cambiado);
      assertThat(Orden.correr("verificar", otro, "--manifiesto", manifiesto()).codigo())
          .as("byte %d", i)
          .isNotZero();
    }
  }

  @Test
  void unaLetraCambiadaEnElTextoSeNotaAunqueSeEmpaqueIgualDeBien() throws IOException {
    Files.write(otro, empacado(conTexto(partes(), x -> x.replace("sentencia", "sentancia")), 6));

    var dicho = Orden.correr("verificar", otro);

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.afuera())
        .isEqualTo(
            "No es el documento que se emitió. Lo que cambió:\n  %s (el texto): cambió\n"
                .formatted(TEXTO));
    assertThat(Orden.correr("origen", otro).errores()).contains("cambió después de emitirse");
  }

  @Test
  void volverAEmpacarloNoCambiaLoQueDice() throws IOException {
    Files.write(otro, empacado(partes(), 1));

    var dicho = Orden.correr("verificar", otro, "--manifiesto", manifiesto());

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.afuera()).startsWith("Dice lo mismo que el documento que se emitió");
    assertThat(Orden.correr("origen", otro).errores()).isEmpty();
  }

  @Test
  void unaParteAgregadaOQuitadaSeDice() throws IOException {
    var partes = partes();
    partes.put("word/intrusa.xml", "<x/>".getBytes(StandardCharsets.UTF_8));
    partes.remove("docProps/app.xml");
    Files.write(otro, empacado(partes, 6));

    var dicho = Orden.correr("verificar", otro, "--json");

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.afuera().replaceAll("\\s+", ""))
        .contains(
            "\"estado\":\"CAMBIADO\"",
            "{\"parte\":\"word/intrusa.xml\",\"clase\":\"AGREGADA\"}",
            "{\"parte\":\"docProps/app.xml\",\"clase\":\"QUITADA\"}");
  }

  @Test
  void unDocumentoCortadoNoSePuedeLeer() throws IOException {
    byte[] bytes = Files.readAllBytes(emitido());
    Files.write(otro, Arrays.copyOf(bytes, bytes.length - 30));

    assertThat(Orden.correr("verificar", otro).codigo()).isEqualTo(2);
  }

  @Test
  void conSusPartesConOtroNombreSeSigueSabiendoDeDondeSale() throws IOException {
    var partes = new LinkedHashMap<String, byte[]>();
    partes().forEach((n, b) -> partes.put(n.replace("informe-procedencia.xml", "item1.xml"), b));
    Files.write(otro, empacado(partes, 6));

    assertThat(Orden.correr("origen", otro).codigo()).isZero();
    assertThat(Orden.correr("verificar", otro).afuera())
        .contains("customXml/item1.xml: no estaba", "(la procedencia): ya no está");
  }

  @Test
  void unDocumentoSinSelloNoEsNuestro() throws IOException {
    var partes = partes();
    partes.keySet().removeIf(n -> n.startsWith("customXml/"));
    Files.write(otro, empacado(partes, 6));

    assertThat(Orden.correr("verificar", otro).codigo()).isEqualTo(2);
    var origen = Orden.correr("origen", otro);
    assertThat(origen.codigo()).isEqualTo(1);
    assertThat(origen.errores()).contains("El documento no lleva procedencia");
  }

  @Test
  void loQueNoEsUnDocumentoDeWordSeDice() throws IOException {
    for (String contenido : new String[] {"", "hola", "PK\u0003\u0004"}) {
      Files.writeString(otro, contenido);
      assertThat(Orden.correr("verificar", otro).codigo()).isEqualTo(2);
      assertThat(Orden.correr("origen", otro).errores())
          .contains("no es un documento de Word o está dañado");
    }
    var nada = Orden.correr("verificar", otro.resolveSibling("nada.docx"));
    assertThat(nada.codigo()).isEqualTo(2);
    assertThat(nada.errores()).contains("No está el documento");
  }

  @Test
  void laProcedenciaOElSelloDanadosSeDicen() throws IOException {
    for (String parte : new String[] {"informe-procedencia.xml", "informe-sello.xml"}) {
      var partes = partes();
      partes.computeIfPresent(
          "customXml/" + parte,
          (n, b) ->
              new String(b, StandardCharsets.UTF_8)
                  .replace("</", "<")
                  .getBytes(StandardCharsets.UTF_8));
      Files.write(otro, empacado(partes, 6));
      assertThat(Orden.correr("verificar", otro).codigo()).as(parte).isEqualTo(1);
    }
    var partes = partes();
    partes.computeIfPresent(
        "customXml/informe-procedencia.xml",
        (n, b) ->
            new String(b, StandardCharsets.UTF_8)
                .replace("<filas>", "<filas>x")
                .getBytes(StandardCharsets.UTF_8));
    Files.write(otro, empacado(partes, 6));
    assertThat(Orden.correr("origen", otro).errores())
        .contains("La procedencia del documento está dañada");
  }

  @Test
  void unNumeroHostilEnLaProcedenciaNoSeDespliega() throws IOException {
    var partes = partes();
    partes.computeIfPresent(
        "customXml/informe-procedencia.xml",
        (n, b) ->
            new String(b, StandardCharsets.UTF_8)
                .replace(
                    "</procedencia>", "<cifra clave=\"x\" valor=\"1e999999999\"/></procedencia>")
                .getBytes(StandardCharsets.UTF_8));
    Files.write(otro, empacado(partes, 6));

    assertThat(Orden.correr("origen", otro).errores())
        .contains("La procedencia del documento está dañada");
  }

  @Test
  void elDocumentoDeOtroManifiestoSeDistingue() throws IOException {
    Path falso = salida.resolve("otro.json");
    Files.writeString(falso, "{\"salidas\": [{\"nombre\": \"informe.docx\", \"sha256\": \"00\"}]}");

    var dicho = Orden.correr("verificar", emitido(), "--manifiesto", falso);

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.afuera()).contains("no es el documento de ese manifiesto");
    for (String contenido : new String[] {"{}", "[]", "no es JSON", "{\"salidas\": 3}"}) {
      Files.writeString(falso, contenido);
      assertThat(Orden.correr("verificar", emitido(), "--manifiesto", falso).errores())
          .contains("No es un manifiesto que diga de este informe");
    }
  }

  private Path manifiesto() {
    return salida.resolve("manifiesto.json");
  }

  private Map<String, byte[]> partes() throws IOException {
    var partes = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(emitido())))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        partes.put(e.getName(), zip.readAllBytes());
      }
    }
    return partes;
  }

  private static Map<String, byte[]> conTexto(
      Map<String, byte[]> partes, UnaryOperator<String> cambio) {
    partes.computeIfPresent(
        TEXTO,
        (n, b) ->
            cambio.apply(new String(b, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    return partes;
  }

  private static byte[] empacado(Map<String, byte[]> partes, int nivel) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(nivel);
      for (var parte : partes.entrySet()) {
        zip.putNextEntry(new ZipEntry(parte.getKey()));
        zip.write(parte.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
