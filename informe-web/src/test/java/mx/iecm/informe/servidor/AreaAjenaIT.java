package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Un área que quiere ver o cambiar lo de otra, de dos mil maneras. */
class AreaAjenaIT extends EnElServidor {

  /** Con su sesión, como lo intentaría desde su navegador. */
  @Test
  void nadieLlegaALoDeOtraArea() {
    byte[] ajeno = CasoReal.entrega("SE");
    var acuse = como("se").subir(CasoReal.entregas("SE"), CasoReal.comoLibro(ajeno)).objeto();
    String suyo = acuse.getString("id");
    String huella = acuse.getJsonObject("libro").getString("sha256");
    String antes = como("auditoria").pedir(CasoReal.entregas("SE")).texto();
    var dvoe = new Navegador(URI.create(url.toString()));
    dvoe.entrar("dvoe", "demo");
    int intentos = 0;
    for (String ruta : rutasAjenas(List.of(suyo, UUID.randomUUID().toString()))) {
      for (String metodo : Set.of("GET", "POST", "PUT", "DELETE")) {
        var cuerpo =
            metodo.equals("POST")
                ? BodyPublishers.ofByteArray(Cliente.formulario(CasoReal.comoLibro(ajeno)))
                : BodyPublishers.noBody();
        var respuesta = dvoe.enviar(metodo, ruta, Cliente.MULTIPARTE, cuerpo);
        assertThat(respuesta.statusCode()).as(metodo + " " + ruta).isBetween(400, 499);
        assertThat(respuesta.body()).doesNotContain(huella).doesNotStartWith("PK");
        intentos++;
      }
    }
    assertThat(intentos).isGreaterThanOrEqualTo(2000);
    assertThat(como("auditoria").pedir(CasoReal.entregas("SE")).texto()).isEqualTo(antes);
  }

  private static List<String> rutasAjenas(List<String> acuses) {
    var periodos = List.of(CasoReal.PERIODO, "CVOE%2D2025%2DT2", CasoReal.PERIODO + ";v=1");
    return periodos.stream()
        .flatMap(
            p ->
                Stream.of("SE", "UTSI", "UTCSyD")
                    .flatMap(AreaAjenaIT::disfraces)
                    .map(a -> p + "/areas/" + a))
        .flatMap(
            a ->
                Stream.concat(
                    Stream.of(
                        "/api/periodos/" + a + "/entregas",
                        "/api/periodos/" + a + "/dictamen",
                        "/panel/periodos/" + a),
                    acuses.stream().map(id -> "/api/periodos/" + a + "/entregas/" + id + "/libro")))
        .toList();
  }

  /** Las siglas de un área, escritas para que parezcan otra cosa. */
  private static Stream<String> disfraces(String siglas) {
    String enHexadecimal =
        siglas.chars().mapToObj(c -> "%%%02X".formatted(c)).reduce("", String::concat);
    return Stream.of(
        siglas,
        enHexadecimal,
        siglas + ";area=DVOE",
        siglas + "%20",
        siglas + ".",
        "DVOE/../" + siglas,
        "DVOE%2F..%2F" + siglas,
        "." + "/" + siglas,
        "area." + siglas,
        "DVOE," + siglas,
        enHexadecimal.replace("%", "%25"),
        siglas + "%E2%80%8B");
  }
}
