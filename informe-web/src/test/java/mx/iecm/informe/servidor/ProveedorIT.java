package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Con las cuentas de la institución: quién entra y qué puede lo dice su proveedor de identidad. */
class ProveedorIT {

  private static final Pattern ACCION = Pattern.compile("action=\"([^\"]+)\"");

  @Test
  void entranLasCuentasDeLaInstitucionConSusPapeles(@TempDir Path carpeta) throws Exception {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    try (var keycloak = Keycloak.arrancar();
        var servicio = Servicio.arrancar(datos, keycloak.ambiente())) {
      assertThat(servicio.dijo("demostración")).isFalse();
      lasHerramientasLlevanSuCredencial(keycloak, servicio);
      lasPersonasEntranYSalenPorElProveedor(servicio);
      quienNoTienePapelLoSabe(servicio);
      quedaEnLaBitacora(keycloak, servicio);
    }
  }

  private static void lasHerramientasLlevanSuCredencial(Keycloak keycloak, Servicio servicio) {
    assertThat(servicio.cliente("").pedir("/api/yo").estado()).isEqualTo(401);
    assertThat(servicio.cliente("secretaria").pedir("/api/yo").estado()).isEqualTo(401);
    assertThat(servicio.cliente("Bearer de-mentira").pedir("/api/yo").estado()).isEqualTo(401);

    var secretaria = cliente(servicio, keycloak, "sergio");
    assertThat(secretaria.pedir("/api/yo").objeto().getBoolean("secretaria")).isTrue();
    var abierto =
        secretaria.subir(
            "/api/periodos",
            Map.of(
                "programa", CasoReal.libro("programa"),
                "secretaria", CasoReal.libro("secretaria")));
    assertThat(abierto.estado()).as(abierto.texto()).isEqualTo(201);

    var area = cliente(servicio, keycloak, "ana");
    var entregado =
        area.subir(CasoReal.entregas("DVOE"), CasoReal.comoLibro(CasoReal.entrega("DVOE")));
    assertThat(entregado.estado()).as(entregado.texto()).isEqualTo(201);
    assertThat(entregado.objeto().getJsonObject("recibida").getString("quien")).isEqualTo("ana");
    assertThat(area.pedir(CasoReal.entregas("SE")).estado()).isEqualTo(403);
    assertThat(area.pedir("/api/personas").estado()).isEqualTo(403);
  }

  private static Cliente cliente(Servicio servicio, Keycloak keycloak, String usuario) {
    return servicio.cliente(Cliente.AL_PORTADOR + keycloak.credencial(usuario));
  }

  private static void lasPersonasEntranYSalenPorElProveedor(Servicio servicio) {
    var navegador = new Navegador(servicio.cliente("").servidor());

    var inicio = entrar(navegador, "sergio");
    assertThat(inicio.statusCode()).isEqualTo(200);
    assertThat(inicio.body()).contains("<h1>Periodos</h1>", "sergio");
    var clave = navegador.ver("/panel/mi-clave");
    assertThat(clave.statusCode()).isEqualTo(403);
    assertThat(clave.body()).contains("Su clave es la de la institución");

    var salida = navegador.mandar("/panel/salir", "");
    assertThat(salida.body()).contains("<h1>Salió</h1>");
    assertThat(navegador.ver("/panel/").body())
        .as("su sesión con el proveedor también acabó")
        .contains("kc-form-login");
  }

  private static void quienNoTienePapelLoSabe(Servicio servicio) {
    var respuesta = entrar(new Navegador(servicio.cliente("").servidor()), "nadia");

    assertThat(respuesta.statusCode()).isEqualTo(403);
    assertThat(respuesta.body()).contains("aquí no tiene ningún papel");
  }

  private static void quedaEnLaBitacora(Keycloak keycloak, Servicio servicio) {
    assertThat(cliente(servicio, keycloak, "sergio").pedir("/api/bitacora/exportada").texto())
        .contains("SESION_INICIADA", "con: el proveedor", "SESION_CERRADA", "ENTREGA_RECIBIDA");
  }

  /** Va por una página, y en la del proveedor dice quién es. */
  private static HttpResponse<String> entrar(Navegador navegador, String usuario) {
    var formulario = ACCION.matcher(navegador.ver("/panel/").body());
    assertThat(formulario.find()).isTrue();
    return navegador.mandarA(
        formulario.group(1).replace("&amp;", "&"),
        "username=%s&password=clave-de-%s".formatted(usuario, usuario));
  }
}
