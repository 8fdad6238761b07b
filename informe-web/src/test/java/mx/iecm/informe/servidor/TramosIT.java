package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Las listas que crecen se dan por partes, y juntas las partes son la lista. */
class TramosIT extends EnElServidor {

  private static final String PERIODO = "/api/periodos/" + CasoReal.PERIODO;
  private static final Pattern SIGUIENTE =
      Pattern.compile("<https?://[^/]+(/[^>]+)>; ?rel=\"next\"");

  private static final int BASTANTES = 30;

  private static final List<String> LISTAS =
      List.of(
          "/api/periodos",
          "/api/personas",
          "/api/bitacora",
          PERIODO + "/compilaciones",
          CasoReal.entregas("DVOE"),
          PERIODO + "/areas/DVOE/dictamen");

  @Test
  void lasPartesJuntasSonLaLista() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(entregar("DVOE", CasoReal.unico(CasoReal.entrega("DVOE"))).estado())
          .isEqualTo(201);
      Compilada.esperar(como("secretaria"), "?borrador=true");
    }
    for (String lista : LISTAS) {
      // Nada se anota al leer: la lista no cambia mientras se recorre.
      var entera = como("secretaria").pedir(lista + "?limite=" + BASTANTES).arreglo();
      var partes = recorrida(lista + "?limite=1", BASTANTES);

      assertThat(entera).as(lista).isNotEmpty();
      assertThat(partes).as(lista).containsExactlyElementsOf(entera);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"limite=0", "limite=201", "limite=-5", "limite=x", "limite=", "siguiente=%20"})
  void loQueNoEsUnTramoSeDice(String opcion) {
    for (String lista : LISTAS) {
      if (opcion.startsWith("siguiente") && lista.matches("/api/(periodos|personas)")) {
        continue;
      }
      var rechazo = como("secretaria").pedir(lista + "?" + opcion);
      assertThat(rechazo.estado()).as(lista).isEqualTo(400);
      assertThat(rechazo.objeto().getString("type"))
          .isEqualTo("urn:iecm:informe:peticion-incompleta");
    }
  }

  @Test
  void laPaginaLlevaALoQueSigue() {
    entregar("DVOE", CasoReal.unico(CasoReal.entrega("DVOE")));
    entregar("DVOE", CasoReal.unico(CasoReal.entrega("DVOE")));
    String pagina = "/panel/periodos/" + CasoReal.PERIODO + "/areas/DVOE";

    String primera = como("secretaria").pedir(pagina + "?limite=1").texto();
    var enlace =
        Pattern.compile("href=\"([^\"]*siguiente=[^\"]*)\" rel=\"next\">Más entregas")
            .matcher(primera);

    assertThat(enlace.find()).isTrue();
    assertThat(como("secretaria").pedir(enlace.group(1)).texto())
        .contains("Entregas de DVOE")
        .isNotEqualTo(primera);
    assertThat(como("secretaria").pedir(pagina + "?limite=0").estado()).isEqualTo(400);
  }

  private List<JsonValue> recorrida(String desde, int tope) {
    var todo = new ArrayList<JsonValue>();
    String ruta = desde;
    while (!ruta.isEmpty() && todo.size() < tope) {
      var parte = como("secretaria").pedir(ruta);
      JsonArray lista = parte.arreglo();
      assertThat(lista).as(ruta).hasSizeLessThanOrEqualTo(1);
      todo.addAll(lista);
      var enlace = SIGUIENTE.matcher(parte.encabezado("Link"));
      ruta = enlace.find() ? enlace.group(1) : "";
    }
    return todo;
  }
}
