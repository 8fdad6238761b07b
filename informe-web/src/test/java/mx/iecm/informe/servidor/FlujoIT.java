package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** De subir a bajar, sobre el servidor construido y con la aplicación que se entrega. */
class FlujoIT extends EnElServidor {

  @ParameterizedTest
  @CsvSource({"paginado, --salida", "rapido, --rapido --salida"})
  void loQueSaleDelServidorEsLoQueSaleDeLaConsola(
      String acabado, String opciones, @TempDir Path carpeta) throws Exception {
    for (String area : CasoReal.AREAS) {
      var acuse = entregar(area, CasoReal.entrega(area));
      assertThat(acuse.estado()).as(acuse.texto()).isIn(200, 201);
    }
    var marcha = Compilada.esperar(como("secretaria"), "?acabado=" + acabado);

    Path salida = carpeta.resolve("salida");
    Path dicho = carpeta.resolve("dicho.txt");
    assertThat(Consola.correr(dicho, orden(opciones, salida))).isZero();
    assertThat(marcha.getString("acabado")).isEqualTo(acabado);
    assertThat(marcha.getString("veredicto")).isEqualTo("OBSERVADO");
    assertThat(marcha.getJsonObject("avance").getJsonNumber("renglones").longValue())
        .isEqualTo(202);
    assertThat(marcha.getJsonArray("productos"))
        .extracting(p -> p.asJsonObject().getString("nombre"))
        .containsExactly(
            "dictamen.json",
            "dictamen.txt",
            "informe.docx",
            "informe.xml",
            "manifiesto.json",
            "por-justificar.csv");
    for (var producto : marcha.getJsonArray("productos")) {
      String nombre = producto.asJsonObject().getString("nombre");
      assertThat(Compilada.bajar(como("auditoria"), marcha, nombre))
          .as(nombre)
          .isEqualTo(Files.readAllBytes(salida.resolve(nombre)));
    }
  }

  private static Object[] orden(String opciones, Path salida) {
    return Stream.concat(
            Stream.of(("compilar " + opciones).split(" ")), Stream.of(salida, CasoReal.CARPETA))
        .toArray();
  }

  @Test
  void unAcabadoQueNoExisteSeDice() {
    var pedida =
        como("secretaria")
            .mandar("/api/periodos/" + CasoReal.PERIODO + "/compilaciones?acabado=dorado");

    assertThat(pedida.estado()).isEqualTo(400);
    assertThat(pedida.objeto().getString("detail")).contains("«dorado»", "rapido, paginado o pdf");
  }

  @Test
  void losMismosBytesSonLaMismaEntrega() {
    byte[] libro = CasoReal.reempacado(CasoReal.entrega("UTSI"));
    var primera = entregar("UTSI", libro);
    var otra = entregar("UTSI", CasoReal.entrega("UTSI"));
    var segunda = entregar("UTSI", libro);

    assertThat(primera.estado()).isEqualTo(201);
    assertThat(segunda.estado()).isEqualTo(200);
    assertThat(segunda.objeto().getString("id")).isEqualTo(primera.objeto().getString("id"));
    assertThat(cuando(segunda))
        .as("se recibió cuando se recibió")
        .startsWith(cuando(primera).substring(0, 23));
    assertThat(segunda.objeto().getBoolean("vigente")).as("vuelve a valer").isTrue();
    assertThat(otra.objeto().getString("id")).isNotEqualTo(primera.objeto().getString("id"));
    assertThat(
            como("utsi")
                .pedir(
                    CasoReal.entregas("UTSI") + "/" + primera.objeto().getString("id") + "/libro")
                .cuerpo())
        .isEqualTo(libro);
  }

  private static String cuando(Cliente.Respuesta acuse) {
    return acuse.objeto().getJsonObject("recibida").getString("cuando");
  }

  @Test
  void loQueSeHallaSeDicePorHojaYCelda() {
    var recibido = entregar("DVOE", CasoReal.enorme(1));

    assertThat(recibido.estado()).isIn(200, 201);
    assertThat(recibido.objeto().getJsonArray("hallazgos"))
        .anySatisfy(
            h -> {
              assertThat(h.asJsonObject().getString("libro")).isEqualTo("entregas/DVOE.xlsx");
              assertThat(h.asJsonObject().getString("hoja")).isEqualTo("4.a.ii-1 Temas difundidos");
              assertThat(h.asJsonObject().getJsonArray("celdas")).isNotEmpty();
              assertThat(h.asJsonObject().getString("mensaje")).isNotBlank();
            });
  }

  @Test
  void loQueNoSePuedeLeerNoSeRecibeYLoAnteriorSigueValiendo() {
    var vale = entregar("SE", CasoReal.entrega("SE")).objeto();
    var rechazos =
        Map.of(
            "LEC-001", "%PDF-1.7 no es un libro".getBytes(StandardCharsets.UTF_8),
            "LEC-004", CasoReal.entrega("UTSI"));
    rechazos.forEach(
        (regla, bytes) -> {
          var rechazo = entregar("SE", bytes);
          assertThat(rechazo.estado()).isEqualTo(422);
          assertThat(rechazo.medio()).isEqualTo("application/problem+json");
          JsonObject problema = rechazo.objeto();
          assertThat(problema.getString("type")).isEqualTo("urn:iecm:informe:libro-no-recibido");
          assertThat(problema.getInt("status")).isEqualTo(422);
          assertThat(problema.getJsonArray("hallazgos"))
              .extracting(h -> h.asJsonObject().getString("regla"))
              .containsExactly(regla);
        });

    var historia = como("se").pedir(CasoReal.entregas("SE")).arreglo();
    assertThat(historia).hasSize(1);
    assertThat(historia.getJsonObject(0).getString("id")).isEqualTo(vale.getString("id"));
    assertThat(historia.getJsonObject(0).getBoolean("vigente")).isTrue();
  }

  @Test
  void loQueNoCabeSeDiceSinRecibirlo() {
    for (int megas : new int[] {11, 40, 100}) {
      var grande = entregar("SE", new byte[megas << 20]);

      assertThat(grande.estado()).as(megas + " MB").isEqualTo(413);
      assertThat(grande.objeto().getString("type"))
          .isEqualTo("urn:iecm:informe:libro-demasiado-grande");
      assertThat(grande.objeto().getString("detail")).contains("10 MB");
    }
  }

  @Test
  void loQueNoDiceCuantoPesaSeRecibeSiCabe() {
    String ruta = CasoReal.entregas("SE");
    var cabe = como("se").subirSinDecirCuanto(ruta, CasoReal.comoLibro(CasoReal.entrega("SE")));
    var noCabe = como("se").subirSinDecirCuanto(ruta, CasoReal.comoLibro(new byte[40 << 20]));

    assertThat(cabe.estado()).as(cabe.texto()).isIn(200, 201);
    assertThat(noCabe.estado()).as(noCabe.texto()).isEqualTo(413);
  }

  @Test
  void unFormularioSinLibroDiceQueFalta() {
    var vacio = como("se").subir(CasoReal.entregas("SE"), Map.of("otro", new byte[] {1}));

    assertThat(vacio.estado()).isEqualTo(400);
    assertThat(vacio.objeto().getString("detail")).contains("«libro»");
  }

  @Test
  void unPeriodoCerradoNoRecibe() {
    String periodo = "/api/periodos/" + CasoReal.PERIODO;
    assertThat(como("secretaria").mandar(periodo + "/cierre").objeto().getBoolean("abierto"))
        .isFalse();
    try {
      var tarde = entregar("SE", CasoReal.entrega("SE"));
      assertThat(tarde.estado()).isEqualTo(409);
      assertThat(tarde.objeto().getString("type")).isEqualTo("urn:iecm:informe:periodo-cerrado");
    } finally {
      assertThat(como("secretaria").mandar(periodo + "/apertura").objeto().getBoolean("abierto"))
          .isTrue();
    }
    assertThat(entregar("SE", CasoReal.entrega("SE")).estado()).isIn(200, 201);
  }

  @Test
  void unProgramaQueNoSeLeeNoAbreNada() {
    var rechazo =
        como("secretaria")
            .subir(
                "/api/periodos",
                Map.of("programa", new byte[] {1, 2}, "secretaria", new byte[] {3}));

    assertThat(rechazo.estado()).isEqualTo(422);
    assertThat(rechazo.objeto().getJsonArray("hallazgos")).isNotEmpty();
  }

  @Test
  void otroSitioNoPuedeUsarLaSesionDeNadie() {
    String cierre = "/api/periodos/" + CasoReal.PERIODO + "/cierre";
    for (String[] ajeno :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "https://otro.example"},
          {"Origin", "null"}
        }) {
      var respuesta = como("secretaria").mandar(cierre, ajeno);
      assertThat(respuesta.estado()).as(String.join(": ", ajeno)).isEqualTo(403);
      assertThat(respuesta.medio()).startsWith("application/problem+json");
      assertThat(respuesta.objeto().getString("type")).isEqualTo("urn:iecm:informe:sin-permiso");
    }
    assertThat(
            como("secretaria")
                .pedir("/api/periodos/" + CasoReal.PERIODO)
                .objeto()
                .getBoolean("abierto"))
        .isTrue();
  }
}
