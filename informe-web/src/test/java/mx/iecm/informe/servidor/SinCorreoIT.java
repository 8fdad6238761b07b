package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Un servidor al que no se le dijo por dónde mandar correo: todo funciona y nada se avisa. */
class SinCorreoIT extends EnElServidor {

  private static final String UTSI = "/api/avisos/areas/UTSI";

  @AfterEach
  void quitarLaDireccion() {
    assertThat(como("secretaria").borrar(UTSI).estado()).isEqualTo(204);
    assertThat(como("auditoria").pedir("/api/avisos/areas").arreglo()).isEmpty();
  }

  @Test
  void nadaSeEscribeNiFallaYLaPaginaLoDice() {
    var puesta = como("secretaria").poner(UTSI, "{\"correo\": \"utsi.area@ejemplo.mx\"}");
    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(200);

    assertThat(entregar("UTSI", CasoReal.unico(CasoReal.entrega("UTSI"))).estado()).isEqualTo(201);

    assertThat(como("secretaria").pedir("/api/avisos").arreglo()).isEmpty();
    assertThat(como("auditoria").pedir("/api/bitacora").texto())
        .contains("CORREO_DE_AREA_CAMBIADO", "área: UTSI · correo: utsi.area@ejemplo.mx");
    var navegador = new Navegador(URI.create(url.toString()));
    navegador.entrar("secretaria", "demo");
    assertThat(navegador.ver("/panel/avisos").body())
        .contains("Este servidor no manda correo", "utsi.area@ejemplo.mx", "No hay avisos.");
  }

  @Test
  void unaDireccionQueNoLoEsNoSePone() {
    for (String mala : new String[] {"utsi", "utsi@ejemplo.mx\\r\\nBcc: otra@ejemplo.mx"}) {
      var rechazo = como("secretaria").poner(UTSI, "{\"correo\": \"" + mala + "\"}");

      assertThat(rechazo.estado()).as(mala).isEqualTo(400);
      assertThat(rechazo.medio()).isEqualTo("application/problem+json");
    }
  }
}
