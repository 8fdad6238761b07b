package mx.iecm.informe.servidor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** En qué difieren dos compilaciones: lo mismo que dice la línea de órdenes, byte por byte. */
class ComparacionIT extends EnElServidor {

  private static final String CRITERIO = "/api/periodos/" + CasoReal.PERIODO + "/criterio";

  @Test
  void diceLoMismoQueLaLineaDeOrdenes(@TempDir Path carpeta) throws Exception {
    var antes = compilada("DVOE", CasoReal.unico(CasoReal.entrega("DVOE")));
    var ahora = compilada("DVOE", CasoReal.unico(CasoReal.enorme(2)));
    Path primero = bajada(antes, carpeta.resolve("antes.xml"));
    Path segundo = bajada(ahora, carpeta.resolve("ahora.xml"));
    Path docx = carpeta.resolve("cambios.docx");
    Path dicho = carpeta.resolve("dicho.json");
    assertThat(Consola.correr(dicho, "comparar", primero, segundo, "--json", "--docx", docx))
        .isZero();

    var json = como("auditoria").pedir(comparacion(ahora, "", antes));
    var documento = como("auditoria").pedir(comparacion(ahora, "/cambios.docx", antes));

    assertThat(json.estado()).as(json.texto()).isEqualTo(200);
    assertThat(json.texto()).isEqualTo(Files.readString(dicho));
    assertThat(json.objeto().getJsonObject("cuentas").getInt("agregado")).isPositive();
    assertThat(documento.cuerpo()).isEqualTo(Files.readAllBytes(docx));
    assertThat(documento.medio()).contains("wordprocessingml");
  }

  @Test
  void laPaginaDejaElegirYMuestraQueCambio() throws Exception {
    var antes = compilada("SE", CasoReal.unico(CasoReal.entrega("SE")));
    var ahora = compilada("DVOE", CasoReal.unico(CasoReal.enorme(1)));
    var navegador = new Navegador(URI.create(url.toString()));
    navegador.entrar("secretaria", "demo");
    String pagina = "/panel/compilaciones/" + ahora.getString("id");
    assertThat(navegador.ver(pagina).body()).contains("Comparar este informe con otro");

    assertThat(navegador.ver(pagina + "/comparacion").body())
        .contains("<option value=\"" + antes.getString("id") + "\"")
        .doesNotContain("El informe del periodo anterior");
    assertThat(navegador.ver(pagina + "/comparacion?desde=" + antes.getString("id")).body())
        .contains("diferencia", "cambios.docx?desde=" + antes.getString("id"));
    assertThat(navegador.ver(pagina + "/comparacion?desde=" + ahora.getString("id")).body())
        .contains("Los dos informes dicen lo mismo.");
  }

  @Test
  void conElPeriodoAnteriorSoloSiLoHay() throws Exception {
    var marcha = compilada("SE", CasoReal.unico(CasoReal.entrega("SE")));
    assertThat(como("secretaria").pedir(comparacion(marcha, "", "anterior")).estado())
        .isEqualTo(404);

    String xml = new String(Compilada.bajar(como("secretaria"), marcha, "informe.xml"), UTF_8);
    byte[] anterior =
        xml.replaceFirst("periodo=\"2025-T2\"", "periodo=\"2025-T1\"").getBytes(UTF_8);
    try {
      byte[] ajeno = "<otro/>".getBytes(UTF_8);
      como("secretaria").subir(CRITERIO + "/anterior", Map.of("anterior", ajeno));
      var imposible = como("secretaria").pedir(comparacion(marcha, "", "anterior"));
      assertThat(imposible.estado()).isEqualTo(422);
      assertThat(imposible.objeto().getString("type"))
          .isEqualTo("urn:iecm:informe:comparacion-imposible");

      var dado = como("secretaria").subir(CRITERIO + "/anterior", Map.of("anterior", anterior));
      assertThat(dado.estado()).as(dado.texto()).isEqualTo(200);

      var json = como("secretaria").pedir(comparacion(marcha, "", "anterior"));

      assertThat(json.estado()).as(json.texto()).isEqualTo(200);
      assertThat(json.objeto().getJsonObject("antes").getString("periodo")).isEqualTo("2025-T1");
      assertThat(json.objeto().getJsonObject("ahora").getString("periodo")).isEqualTo("2025-T2");
    } finally {
      como("secretaria").borrar(CRITERIO + "/anterior");
    }
  }

  @Test
  void loQueNoExisteNoSeCompara() throws Exception {
    var marcha = compilada("SE", CasoReal.unico(CasoReal.entrega("SE")));

    for (String desde : new String[] {"otra", "00000000-0000-0000-0000-000000000000"}) {
      var rechazo = como("secretaria").pedir(comparacion(marcha, "", desde));
      assertThat(rechazo.estado()).as(desde).isEqualTo(404);
      assertThat(rechazo.medio()).isEqualTo("application/problem+json");
    }
  }

  private JsonObject compilada(String area, byte[] libro) throws Exception {
    var recibido = entregar(area, libro);
    assertThat(recibido.estado()).as(recibido.texto()).isEqualTo(201);
    return Compilada.esperar(como("secretaria"), "?borrador=true");
  }

  private Path bajada(JsonObject marcha, Path donde) throws Exception {
    byte[] xml = Compilada.bajar(como("secretaria"), marcha, "informe.xml");
    return Files.write(donde, xml);
  }

  private static String comparacion(JsonObject marcha, String que, JsonObject desde) {
    return comparacion(marcha, que, desde.getString("id"));
  }

  private static String comparacion(JsonObject marcha, String que, String desde) {
    return "/api/compilaciones/"
        + marcha.getString("id")
        + "/comparacion"
        + que
        + "?desde="
        + desde;
  }
}
