package mx.iecm.informe.documento;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class PaqueteDocxTest {

  private static final String GRANDE = "word/document.xml";

  @Test
  void lasPartesSalenEnUnOrdenFijoYLaGrandeAlFinal() throws IOException {
    var partes = partes(escrito("cuerpo", deMuestra()));

    assertThat(new ArrayList<>(partes.keySet()))
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "docProps/core.xml",
            "word/footnotes.xml",
            "word/media/imagen.png",
            GRANDE);
  }

  @Test
  void laParteGrandeEsLaQueSeDaYaComprimida() throws IOException {
    assertThat(partes(escrito("cuerpo nuevo ✓", deMuestra())).get(GRANDE))
        .isEqualTo("cuerpo nuevo ✓");
  }

  @Test
  void lasPartesSeReemplazanYSeAmplianSinTocarLasDemas() throws IOException {
    var paquete = PaqueteDocx.de(deMuestra());
    paquete.reemplazar("docProps/core.xml", "<nuevo/>");
    paquete.agregarAntes("word/footnotes.xml", "</notas>", "<nota>año</nota>");
    paquete.reemplazar("no/existe.xml", "<x/>");
    paquete.agregarAntes("no/existe.xml", "</x>", "y");

    assertThat(partes(bytes(paquete, "c")))
        .containsExactly(
            Map.entry("[Content_Types].xml", "tipos"),
            Map.entry("_rels/.rels", "relaciones"),
            Map.entry("docProps/core.xml", "<nuevo/>"),
            Map.entry("word/footnotes.xml", "<notas><nota>año</nota></notas>"),
            Map.entry("word/media/imagen.png", "imagen"),
            Map.entry(GRANDE, "c"));
  }

  @Test
  @ResourceLock(Resources.TIME_ZONE)
  void losMismosDatosDanLosMismosBytesEnCualquierHuso() throws IOException {
    var antes = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] lejos = escrito("cuerpo", deMuestra());
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));

      assertThat(escrito("cuerpo", deMuestra())).isEqualTo(lejos);
    } finally {
      TimeZone.setDefault(antes);
    }
  }

  private static byte[] escrito(String cuerpo, byte[] base) throws IOException {
    return bytes(PaqueteDocx.de(base), cuerpo);
  }

  private static byte[] bytes(PaqueteDocx paquete, String cuerpo) throws IOException {
    var crudo = new ByteArrayOutputStream();
    var salida = new ByteArrayOutputStream();
    try (var prensa = new Prensa(crudo)) {
      prensa.comprimir(cuerpo);
      paquete.escribir(
          salida, GRANDE, prensa.terminar(), new ByteArrayInputStream(crudo.toByteArray()));
    }
    return salida.toByteArray();
  }

  private static byte[] deMuestra() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      parte("word/media/imagen.png", "imagen", zip);
      parte(GRANDE, "viejo", zip);
      parte("word/footnotes.xml", "<notas></notas>", zip);
      zip.putNextEntry(new ZipEntry("word/"));
      zip.closeEntry();
      parte("_rels/.rels", "relaciones", zip);
      parte("docProps/core.xml", "<viejo/>", zip);
      parte("[Content_Types].xml", "tipos", zip);
    }
    return bytes.toByteArray();
  }

  private static void parte(String nombre, String contenido, ZipOutputStream zip)
      throws IOException {
    zip.putNextEntry(new ZipEntry(nombre));
    zip.write(contenido.getBytes(UTF_8));
    zip.closeEntry();
  }

  private static Map<String, String> partes(byte[] docx) throws IOException {
    var partes = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        partes.put(e.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return partes;
  }
}
