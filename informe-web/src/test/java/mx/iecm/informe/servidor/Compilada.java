package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;

/** Una compilación encargada por la API, hasta que acaba. */
final class Compilada {

  private Compilada() {}

  static String encargar(Cliente secretaria, String opciones) {
    var pedida =
        secretaria.mandar("/api/periodos/" + CasoReal.PERIODO + "/compilaciones" + opciones);
    assertThat(pedida.estado()).as(pedida.texto()).isEqualTo(202);
    return pedida.objeto().getString("id");
  }

  static JsonObject esperar(Cliente secretaria, String opciones) throws InterruptedException {
    return terminada(secretaria, encargar(secretaria, opciones));
  }

  static JsonObject terminada(Cliente cliente, String id) throws InterruptedException {
    Servicio.esperar("terminó la compilación", () -> !estado(cliente, id).equals("EN_CURSO"));
    var marcha = ver(cliente, id);
    assertThat(marcha.getString("estado")).as(marcha.toString()).isEqualTo("TERMINADA");
    return marcha;
  }

  static JsonObject ver(Cliente cliente, String id) {
    return cliente.pedir("/api/compilaciones/" + id).objeto();
  }

  private static String estado(Cliente cliente, String id) {
    return ver(cliente, id).getString("estado");
  }

  static byte[] bajar(Cliente cliente, JsonObject marcha, String nombre) {
    var bajado =
        cliente.pedir("/api/compilaciones/" + marcha.getString("id") + "/productos/" + nombre);
    assertThat(bajado.estado()).as(nombre).isEqualTo(200);
    return bajado.cuerpo();
  }
}
