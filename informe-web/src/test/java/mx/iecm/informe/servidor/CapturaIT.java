package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * De un trimestre al siguiente, en un servidor propio: abrir otro periodo cambia lo que todos ven.
 */
class CapturaIT {

  private static final String SIGUIENTE = "/api/periodos/CVOE-2025-T3";

  @Test
  void elLibroDeCapturaRecuerdaLoQueSePrometio(@TempDir Path datos) throws Exception {
    try (var servicio = Servicio.arrancar(datos, Map.of())) {
      var secretaria = servicio.cliente("secretaria");
      assertThat(abrirElSiguiente(secretaria).estado()).isEqualTo(201);
      recorrerLosPeriodos(servicio.cliente("dvoe"));
      assertThat(hojas(captura(servicio))).contains("Narrativa").doesNotContain("Compromisos");

      for (String area : CasoReal.AREAS) {
        var entregada =
            servicio
                .cliente(area.toLowerCase(Locale.ROOT))
                .subir(CasoReal.entregas(area), CasoReal.comoLibro(CasoReal.entrega(area)));
        assertThat(entregada.estado()).as(entregada.texto()).isEqualTo(201);
      }
      Compilada.esperar(secretaria, "?borrador=true");
      assertThat(hojas(captura(servicio)))
          .as("un borrador no promete")
          .doesNotContain("Compromisos");
      Compilada.esperar(secretaria, "");
      assertThat(hojas(captura(servicio))).contains("Compromisos");
    }
  }

  private static Cliente.Respuesta abrirElSiguiente(Cliente secretaria) {
    byte[] libro = CasoReal.cambiado(CasoReal.libro("secretaria"), "2025-T2", "2025-T3");
    return secretaria.subir(
        "/api/periodos", Map.of("programa", CasoReal.libro("programa"), "secretaria", libro));
  }

  /** Un área los ve de uno en uno, del más nuevo al más viejo. */
  private static void recorrerLosPeriodos(Cliente area) {
    var primero = area.pedir("/api/periodos?limite=1");
    var segundo = area.pedir(primero.encabezado("Link").replaceFirst("<([^>]+)>.*", "$1"));

    assertThat(primero.arreglo().getJsonObject(0).getString("clave")).isEqualTo("CVOE-2025-T3");
    assertThat(segundo.arreglo().getJsonObject(0).getString("clave")).isEqualTo(CasoReal.PERIODO);
    assertThat(segundo.encabezado("Link")).isEmpty();
  }

  private static byte[] captura(Servicio servicio) {
    var bajado = servicio.cliente("dvoe").pedir(SIGUIENTE + "/areas/DVOE/captura");
    assertThat(bajado.estado()).as(bajado.texto()).isEqualTo(200);
    return bajado.cuerpo();
  }

  private static String hojas(byte[] libro) throws IOException {
    try (var en = new ZipInputStream(new ByteArrayInputStream(libro))) {
      for (ZipEntry e = en.getNextEntry(); e != null; e = en.getNextEntry()) {
        if (e.getName().equals("xl/workbook.xml")) {
          return new String(en.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no es un libro");
  }
}
