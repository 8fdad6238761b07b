package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Las páginas, usadas como las usa un navegador sin JavaScript. */
class PaginasIT extends EnElServidor {

  private static final Pattern INFORME = Pattern.compile("href=\"(/api/[^\"]*/informe\\.docx)\"");
  private static final Pattern ACUSE =
      Pattern.compile("<dd><a href=\"([^\"]*)\">CVOE-2025-T2/DVOE");
  private static final String AREA = "/panel/periodos/" + CasoReal.PERIODO + "/areas/DVOE";

  private final HttpClient navegador =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  @Test
  void unAreaEntraEntregaYVeQueSeHallo() throws Exception {
    assertThat(ver("/").body()).contains("name=\"j_username\"");
    assertThat(entrar("dvoe", "mala").body()).contains("no son correctos");

    var suya = entrar("dvoe", "demo");
    assertThat(suya.uri().getPath()).as("va derecho a lo suyo").isEqualTo(AREA);

    var hallado = subir(AREA, CasoReal.enorme(1));
    assertThat(hallado.uri().getPath()).isEqualTo(AREA);
    assertThat(hallado.body())
        .contains("Lo que se halló al recibirlo", "4.a.ii-1 Temas difundidos", "Acuse");

    var rechazado = subir(AREA, "no es un libro".getBytes(StandardCharsets.UTF_8));
    assertThat(rechazado.statusCode()).isEqualTo(422);
    assertThat(rechazado.body()).contains("El libro no se recibió", "LEC-001");
  }

  @Test
  void unAreaVeSuAcuseLoQueCambioYRetiraLoSuyo() throws Exception {
    entrar("dvoe", "demo");
    subir(AREA, CasoReal.unico(CasoReal.entrega("DVOE")));
    String suya = ver(AREA).body();
    assertThat(suya).contains("Bajar el libro de captura", "Se recibe hasta nuevo aviso.");
    subir(AREA, CasoReal.unico(CasoReal.enorme(1)));

    var acuse = ACUSE.matcher(ver(AREA).body());
    assertThat(acuse.find()).isTrue();
    assertThat(ver(acuse.group(1)).body())
        .contains("Acuse de recibo CVOE-2025-T2/DVOE/", "A tiempo", "Tablas recibidas", "Sello")
        .contains(acuse.group(1).replace("/panel/", "/api/") + "/acuse.pdf");
    assertThat(ver(acuse.group(1) + "/cambios").body())
        .contains("Renglones de cada tabla que cambió", "4.a.ii-1", "agregado");

    var retirada = mandar(acuse.group(1) + "/retiro", "");
    assertThat(retirada.uri().getPath()).isEqualTo(AREA);
    assertThat(retirada.body()).contains("Lo que se había entregado se retiró", "Retirada");
  }

  @Test
  void laSecretariaFijaLaVentanaYDaProrrogas() throws Exception {
    entrar("secretaria", "demo");
    String tablero = "/panel/periodos/" + CasoReal.PERIODO;
    try {
      var fijada =
          mandar(
              tablero + "/ventana",
              "abre=2025-07-01T09:00&cierra=2025-07-10T18:00&admiteTarde=true");
      assertThat(fijada.uri().getPath()).isEqualTo(tablero);
      assertThat(fijada.body())
          .contains(
              "Abre el martes 1 de julio de 2025, 9:00 h",
              "<strong>jueves 10 de julio de 2025, 18:00 h</strong>",
              "Después se recibe si se dice por qué.",
              "value=\"2025-07-10T18:00\"");
      var prorroga =
          mandar(tablero + "/areas/SE/prorroga", "hasta=2099-01-01T12:00&motivo=Cambio+de+titular");
      assertThat(prorroga.body())
          .contains("Prórroga hasta el jueves 1 de enero de 2099, 12:00 h", "Cambio de titular");
      var mala = mandar(tablero + "/ventana", "abre=2025-07-01T09:00&cierra=ayer");
      assertThat(mala.statusCode()).isEqualTo(422);
      assertThat(mala.body()).contains("«cierra» dice «ayer»");
      assertThat(mandar(tablero + "/areas/SE/prorroga/fin", "").body())
          .doesNotContain("Cambio de titular");
    } finally {
      mandar(tablero + "/ventana", "abre=2025-07-01T09:00");
    }
    assertThat(ver(tablero).body()).contains("no tiene fecha de cierre");
  }

  @Test
  void unaSesionSaleYYaNoVe() throws Exception {
    entrar("dvoe", "demo");
    assertThat(ver(AREA).body()).contains("Entrega de DVOE");

    mandar("/panel/salir", "");
    assertThat(ver(AREA).body()).contains("name=\"j_username\"");
  }

  @Test
  void laSecretariaVeQuienEntregoCompilaYBaja() throws Exception {
    for (String area : CasoReal.AREAS) {
      como(area.toLowerCase(java.util.Locale.ROOT))
          .subir(CasoReal.entregas(area), CasoReal.comoLibro(CasoReal.entrega(area)));
    }
    assertThat(entrar("secretaria", "demo").body()).contains("Abrir un periodo");
    String tablero = "/panel/periodos/" + CasoReal.PERIODO;
    assertThat(ver(tablero).body()).contains("4 de 4 áreas han entregado");

    var marcha = mandar(tablero + "/compilaciones", "borrador=false");
    assertThat(marcha.uri().getPath()).startsWith("/panel/compilaciones/");
    Servicio.esperar("terminó", () -> !ver(marcha.uri().getPath()).body().contains("data-paso"));

    String terminada = ver(marcha.uri().getPath()).body();
    assertThat(terminada).contains("OBSERVADO", "FEC-005", "202 renglones");
    var enlace = INFORME.matcher(terminada);
    assertThat(enlace.find()).isTrue();
    var bajado = navegador.send(pedido(enlace.group(1)).build(), BodyHandlers.ofByteArray());
    assertThat(bajado.statusCode()).isEqualTo(200);
    assertThat(bajado.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''informe.docx");
    assertThat(bajado.body()).startsWith('P', 'K');
  }

  @Test
  void ningunaPaginaTraeNadaDeFueraNiEnLinea() throws Exception {
    entrar("secretaria", "demo");
    for (String ruta : new String[] {"/panel/", "/panel/periodos/" + CasoReal.PERIODO, AREA}) {
      var pagina = ver(ruta);
      assertThat(pagina.headers().firstValue("Content-Security-Policy"))
          .hasValueSatisfying(
              p -> assertThat(p).contains("default-src 'none'", "frame-ancestors 'none'"));
      assertThat(pagina.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(pagina.body())
          .startsWith("<!DOCTYPE html>")
          .doesNotContain("style=\"", "onclick", "<script>", "url(http")
          .doesNotContainPattern("(src|href|action|srcset|poster|data)=\"?(https?:)?//");
    }
  }

  private HttpResponse<String> entrar(String usuario, String clave) throws Exception {
    ver("/panel/");
    return mandar("/panel/j_security_check", "j_username=" + usuario + "&j_password=" + clave);
  }

  private HttpResponse<String> mandar(String ruta, String formulario) throws Exception {
    return navegador.send(
        pedido(ruta)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(formulario))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> subir(String ruta, byte[] libro) throws Exception {
    return navegador.send(
        pedido(ruta)
            .header("Content-Type", Cliente.MULTIPARTE)
            .POST(BodyPublishers.ofByteArray(Cliente.formulario(CasoReal.comoLibro(libro))))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> ver(String ruta) {
    try {
      return navegador.send(pedido(ruta).build(), BodyHandlers.ofString());
    } catch (Exception e) {
      throw new AssertionError(ruta, e);
    }
  }

  private HttpRequest.Builder pedido(String ruta) {
    return HttpRequest.newBuilder(URI.create(url.toString()).resolve(ruta))
        .header("Sec-Fetch-Site", "same-origin");
  }
}
