package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entrar, no poder entrar, cuánto dura y salir. */
class EntradaIT extends EnElServidor {

  private static final String ENTRADA = "name=\"j_username\"";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/entrar",
        "/entrar?error=si",
        "/panel/",
        "/panel/nada",
        "/api/yo",
        "/api/nada",
        "/recursos/estilo.css",
        "/recursos/nada.css",
        "/nada",
        "/WEB-INF/web.xml"
      })
  void todaRespuestaLlevaLosEncabezados(String ruta) throws Exception {
    for (String credencial : List.of("", "secretaria:demo", "se:mal")) {
      exigirEncabezados(pedir(ruta, credencial), ruta);
    }
  }

  private static void exigirEncabezados(HttpResponse<String> respuesta, String ruta) {
    var encabezados = respuesta.headers();
    assertThat(encabezados.allValues("Content-Security-Policy"))
        .as(ruta)
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(encabezados.firstValue("X-Content-Type-Options")).as(ruta).contains("nosniff");
    assertThat(encabezados.firstValue("Referrer-Policy")).as(ruta).contains("same-origin");
    String guardar = encabezados.firstValue("Cache-Control").orElse("");
    if (encabezados.firstValue("ETag").isPresent() && ruta.startsWith("/api/")) {
      assertThat(guardar).as("se guarda, pero preguntando: " + ruta).isEqualTo("private, no-cache");
    } else {
      assertThat(guardar.contains("no-store")).as(ruta).isEqualTo(!ruta.startsWith("/recursos/"));
    }
    assertThat(encabezados.map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void laSesionCambiaDeNombreAlEntrarYSuGalletaNoSeVeNiSeManda() throws Exception {
    var persona = navegador();
    var galleta = persona.ver("/panel/").headers().firstValue("Set-Cookie").orElse("");
    assertThat(galleta).startsWith("informe=").containsIgnoringCase("; path=/;");
    assertThat(galleta).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    String antes = persona.sesion();

    persona.entrar("dvoe", "demo");

    assertThat(persona.sesion()).isNotEmpty().isNotEqualTo(antes);
    assertThat(pedirCon("/panel/mi-clave", "informe=" + antes).body()).contains(ENTRADA);
    assertThat(pedirCon("/panel/mi-clave", "informe=" + persona.sesion()).body())
        .doesNotContain(ENTRADA);
    persona.mandar("/panel/salir", "");
    assertThat(pedirCon("/panel/mi-clave", "informe=" + persona.sesion()).body()).contains(ENTRADA);
    assertThat(actos("dvoe")).startsWith("SESION_CERRADA", "SESION_INICIADA");
  }

  @Test
  void quienNoAciertaEsperaAunqueDespuesAcierte() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(pedir("/api/yo", "utsi:mal" + i).statusCode()).isEqualTo(401);
    }
    for (String clave : List.of("mal", "demo")) {
      var espera = pedir("/api/yo", "utsi:" + clave);
      assertThat(espera.statusCode()).isEqualTo(429);
      assertThat(espera.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(Integer.parseInt(espera.headers().firstValue("Retry-After").orElseThrow()))
          .isBetween(1, 30);
      assertThat(espera.body())
          .contains("urn:iecm:informe:demasiados-intentos", "Vuelva a intentar en ");
      exigirEncabezados(espera, "/api/yo");
    }
    var pagina = navegador().entrar("utsi", "demo");
    assertThat(pagina.uri().getPath()).isEqualTo("/entrar");
    assertThat(pagina.body()).contains("Hubo demasiados intentos fallidos", "segundos.");

    assertThat(pedir("/api/yo", "utcsyd:demo").statusCode()).as("otra persona").isEqualTo(200);
    assertThat(actos("utsi"))
        .startsWith(Collections.nCopies(5, "SESION_RECHAZADA").toArray(new String[0]));
  }

  @Test
  void nadieHaceEntrarAOtroNiMandaUnFormularioSinFin() throws Exception {
    String formulario = "j_username=dvoe&j_password=demo";
    for (String[] deDonde :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://otro.example"}, {"X-Nada", "nada"}
        }) {
      var respuesta = mandar(formulario, deDonde);
      assertThat(respuesta.statusCode()).as(String.join(": ", deDonde)).isEqualTo(403);
      exigirEncabezados(respuesta, "/panel/j_security_check");
    }
    String enorme = formulario + "&x=" + "x".repeat(9000);
    assertThat(mandar(enorme, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(413);
  }

  @Test
  void seEntraTambienSinHaberPedidoNada() {
    var persona = navegador();
    persona.ver("/entrar?espera=30");

    var adentro = persona.mandar("/panel/j_security_check", "j_username=auditoria&j_password=demo");

    assertThat(adentro.uri().getPath()).isEqualTo("/panel/");
    assertThat(adentro.body()).contains("Bitácora").doesNotContain(ENTRADA);
  }

  @Test
  void loQueSeEscribioEnVezDelUsuarioNoQuedaEnLaBitacora() throws Exception {
    assertThat(pedir("/api/yo", "mi clave secreta:x").statusCode()).isEqualTo(401);

    assertThat(como("auditoria").pedir("/api/bitacora/exportada").texto())
        .contains("persona desconocida")
        .doesNotContain("mi clave secreta");
  }

  @Test
  void unaClaveDeUnUsoSoloSirveParaCambiarla() throws Exception {
    String usuario = "nueva" + System.nanoTime();
    String primera = alta(usuario);
    String rutaSuya = CasoReal.entregas("SE");

    assertThat(pedir(rutaSuya, usuario + ":" + primera).statusCode()).isEqualTo(403);
    assertThat(pedir(rutaSuya, usuario + ":" + primera).body()).contains("cambie la clave");
    var persona = navegador();
    assertThat(persona.entrar(usuario, primera).uri().getPath()).isEqualTo("/panel/mi-clave");
    assertThat(cambiar(persona, "otra", "una frase larga")).contains("no es su clave de ahora");
    assertThat(cambiar(persona, primera, "corta")).contains("al menos 12 caracteres");
    assertThat(cambiar(persona, primera, "una frase larga")).contains(ENTRADA);

    assertThat(pedir(rutaSuya, usuario + ":" + primera).statusCode()).isEqualTo(401);
    assertThat(pedir(rutaSuya, usuario + ":una frase larga").statusCode()).isEqualTo(200);
    assertThat(persona.entrar(usuario, "una+frase+larga").uri().getPath()).endsWith("/areas/SE");
    assertThat(actos("secretaria")).startsWith("PERSONA_CREADA");
  }

  @Test
  void aQuienSeBloqueaSeLeCierraLaSesion() throws Exception {
    String usuario = "bloqueada" + System.nanoTime();
    String clave = alta(usuario);
    var persona = navegador();
    persona.entrar(usuario, clave);
    cambiar(persona, clave, "una frase larga");
    persona.entrar(usuario, "una+frase+larga");
    assertThat(persona.ver("/panel/mi-clave").body()).doesNotContain(ENTRADA);

    var ficha = "{\"nombre\":\"X\",\"papeles\":[\"area.SE\"],\"bloqueada\":%s}";
    assertThat(poner("/api/personas/" + usuario, ficha.formatted(true)).statusCode())
        .isEqualTo(200);

    assertThat(persona.ver("/panel/mi-clave").body()).contains(ENTRADA);
    assertThat(pedir("/api/yo", usuario + ":una frase larga").statusCode()).isEqualTo(401);
    poner("/api/personas/" + usuario, ficha.formatted(false));
    assertThat(pedir("/api/yo", usuario + ":una frase larga").statusCode()).isEqualTo(200);
  }

  @Test
  void laSecretariaNoSeDejaFueraNiRepiteUsuarios() throws Exception {
    for (String cuerpo :
        List.of(
            "{\"nombre\":\"X\",\"papeles\":[\"auditoria\"]}",
            "{\"nombre\":\"X\",\"papeles\":[\"secretaria\"],\"bloqueada\":true}",
            "{\"nombre\":\"X\",\"papeles\":[\"reina\"]}",
            "{\"nombre\":\"X\",\"papeles\":\"secretaria\"}",
            "no es json",
            "[]")) {
      assertThat(poner("/api/personas/secretaria", cuerpo).statusCode()).as(cuerpo).isEqualTo(400);
    }
    assertThat(pedir("/api/personas", "secretaria:demo").statusCode()).isEqualTo(200);
    assertThat(crear("dvoe").statusCode()).isEqualTo(409);
    assertThat(pedir("/api/personas", "auditoria:demo").body()).doesNotContain("clave", "sal\"");
  }

  private String alta(String usuario) throws Exception {
    var creada = crear(usuario);
    assertThat(creada.statusCode()).as(creada.body()).isEqualTo(201);
    return creada.body().replaceFirst("(?s).*\"clave\":\"([^\"]*)\".*", "$1");
  }

  private HttpResponse<String> crear(String usuario) throws Exception {
    return enviar(
        "POST",
        "/api/personas",
        "{\"usuario\":\"%s\",\"nombre\":\"X\",\"papeles\":[\"area.SE\"]}".formatted(usuario));
  }

  private HttpResponse<String> poner(String ruta, String cuerpo) throws Exception {
    return enviar("PUT", ruta, cuerpo);
  }

  private HttpResponse<String> enviar(String metodo, String ruta, String cuerpo) throws Exception {
    return HTTP.send(
        peticion(ruta, "secretaria:demo")
            .header("Content-Type", "application/json")
            .method(metodo, BodyPublishers.ofString(cuerpo))
            .build(),
        BodyHandlers.ofString());
  }

  private static String cambiar(Navegador persona, String actual, String nueva) {
    String codificada = nueva.replace(' ', '+');
    return persona
        .mandar(
            "/panel/mi-clave",
            "actual=" + actual + "&nueva=" + codificada + "&otraVez=" + codificada)
        .body();
  }

  private List<String> actos(String usuario) {
    return como("auditoria").pedir("/api/bitacora").arreglo().getValuesAs(JsonObject.class).stream()
        .filter(a -> a.getString("quien").equals(usuario))
        .map(a -> a.getString("acto"))
        .toList();
  }

  private HttpResponse<String> mandar(String formulario, String... encabezado) throws Exception {
    return HTTP.send(
        peticion("/panel/j_security_check", "")
            .header("Content-Type", Navegador.FORMULARIO)
            .header(encabezado[0], encabezado[1])
            .POST(BodyPublishers.ofString(formulario))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> pedir(String ruta, String credencial) throws Exception {
    return HTTP.send(peticion(ruta, credencial).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> pedirCon(String ruta, String galleta) throws Exception {
    return HTTP.send(peticion(ruta, "").header("Cookie", galleta).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder peticion(String ruta, String credencial) {
    var peticion = HttpRequest.newBuilder(URI.create(url.toString()).resolve(ruta));
    if (!credencial.isEmpty()) {
      byte[] bytes = credencial.getBytes(StandardCharsets.UTF_8);
      peticion.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(bytes));
    }
    return peticion;
  }

  private Navegador navegador() {
    return new Navegador(URI.create(url.toString()));
  }
}
