package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.consola.Orden.Dicho;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que se dice antes de arrancar ningún servidor. */
class ServirTest {

  private static final List<String> COSAS =
      List.of("wildfly", "aplicacion", "demostracion", "ejemplo");
  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  ServirTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @AfterEach
  void olvidarLaInstalacion() {
    COSAS.forEach(c -> System.clearProperty("informe." + c));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wildfly", "aplicacion", "demostracion", "ejemplo"})
  void siFaltaAlgoDeLaConstruccionSeDiceQue(String falta) throws IOException {
    instalar();
    Files.delete(carpeta.resolve(falta));

    assertThat(Orden.correr("servir", "--datos", datos()))
        .isEqualTo(
            new Dicho(
                2,
                "",
                "Falta construir el servidor (mvn -pl informe-web -am package). No está:"
                    + NL
                    + "  - "
                    + carpeta.resolve(falta)
                    + NL));
    assertThat(datos()).doesNotExist();
  }

  @Test
  void siFaltaTodoSeDiceTodo() {
    var dicho = Orden.correr("servir", "--datos", datos());

    assertThat(dicho.codigo()).isEqualTo(2);
    assertThat(dicho.errores().lines()).hasSize(1 + COSAS.size());
    assertThat(COSAS)
        .allSatisfy(c -> assertThat(dicho.errores()).contains("(sin informe." + c + ")" + NL));
  }

  @Test
  void unPuertoOcupadoSeDiceSinTocarNada() throws IOException {
    instalar();
    try (var otro = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int puerto = otro.getLocalPort();

      assertThat(Orden.correr("servir", "--puerto", puerto, "--datos", datos()))
          .isEqualTo(
              new Dicho(
                  2, "", "El puerto " + puerto + " está ocupado: diga otro con --puerto." + NL));
    }
    assertThat(datos()).doesNotExist();
  }

  @Test
  void unPuertoLibreNoEstaOcupado() throws IOException {
    int puerto;
    try (var otro = new ServerSocket(0)) {
      puerto = otro.getLocalPort();
      assertThat(Servidor.ocupado(puerto)).isTrue();
    }
    assertThat(Servidor.ocupado(puerto)).isFalse();
  }

  @Test
  void conOtraBaseNoHayPersonasDeDemostracion() {
    assertThat(Servidor.esDeDemostracion(Map.of("PATH", "/bin"))).isTrue();
    assertThat(Servidor.esDeDemostracion(Map.of("INFORME_BD_URL", "jdbc:postgresql://x")))
        .isFalse();
    assertThat(Servidor.esDeDemostracion(Map.of("INFORME_BD_CONTROLADOR", "h2"))).isFalse();
  }

  @Test
  void elProveedorDeIdentidadDecideQuienEntra() {
    var conProveedor = Map.of("INFORME_OIDC_PROVEEDOR", "https://cuentas.example/realms/iecm");

    assertThat(Servidor.aplicacion(conProveedor)).isEqualTo("informe-oidc.war");
    assertThat(Servidor.aplicacion(Map.of())).isEqualTo("informe.war");
    assertThat(Servidor.aplicacion(Map.of("INFORME_OIDC_PROVEEDOR", " "))).isEqualTo("informe.war");
    assertThat(Servidor.esDeDemostracion(conProveedor)).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-1", "0", "63626", "65536", "99999"})
  void unPuertoQueNoExisteSeDiceEnEspanol(String puerto) throws IOException {
    instalar();

    assertThat(Orden.correr("servir", "--puerto", puerto, "--datos", datos()))
        .isEqualTo(
            new Dicho(
                2,
                "",
                "El puerto va de 1 a 63625: " + puerto + NL + "Vea: informe servir --help" + NL));
    assertThat(datos()).doesNotExist();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          servir --puerto ochenta            | No se entiende --puerto: ochenta
          servir --puerto                    | Falta: N
          servir --datos                     | Falta: DIR
          servir --puerto 8081 --puerto 8082 | Se dijo más de una vez: --puerto
          servir aqui                        | No se entiende: aqui
          """)
  void unaOrdenQueNoSeEntiendeSeDiceEnEspanol(String orden, String dice) {
    assertThat(Orden.correr((Object[]) orden.split(" ")))
        .isEqualTo(new Dicho(2, "", dice + NL + "Vea: informe servir --help" + NL));
  }

  @Test
  void laAyudaEstaEnEspanol() {
    var ayuda = Orden.correr("servir", "--help");

    assertThat(ayuda.codigo()).isZero();
    assertThat(ayuda.errores()).isEmpty();
    assertThat(ayuda.afuera())
        .contains("Uso: informe servir", "Opciones:")
        .contains("--puerto=N", "Si no se dice, 8080.")
        .contains("--escuchar=DIRECCIÓN", "--datos=DIR", "en ./servidor.", "-h, --help")
        .doesNotContain("Usage", "Options", "Default");
    assertThat(Orden.correr("--help").afuera()).contains("servir ");
  }

  private Path datos() {
    return carpeta.resolve("datos");
  }

  private void instalar() throws IOException {
    for (String cosa : COSAS) {
      System.setProperty("informe." + cosa, Files.createFile(carpeta.resolve(cosa)).toString());
    }
  }
}
