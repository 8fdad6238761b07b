package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.CAMBIO_ENTRE_TANTO;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/**
 * Lo que quien pide un cambio supone que hay, si lo dijo: en {@code If-Match}, la etiqueta de lo
 * que vio; en {@code If-None-Match}, que no hay nada. De dos que cambian lo mismo a la vez, el
 * segundo se entera en lugar de borrar lo del primero.
 */
@RequestScoped
class Condicion {

  @Inject HttpServletRequest peticion;

  /**
   * Deja seguir si lo que hay es lo que se supone.
   *
   * @param actual lo que hay, apartado para que nadie más lo cambie; vacío si no hay nada
   * @throws mx.iecm.informe.problema.ProblemaException si no lo es
   */
  void exigir(Optional<?> actual) {
    String vista = peticion.getHeader(HttpHeaders.IF_MATCH);
    String ausente = peticion.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (vista == null && ausente == null) {
      return;
    }
    var etiqueta = actual.map(Representacion::de).map(Etiqueta::de);
    boolean otra = vista != null && !etiqueta.map(e -> e.estaEnteraEn(vista)).orElse(false);
    boolean esa = ausente != null && etiqueta.map(e -> e.estaEn(ausente)).orElse(false);
    if (otra || esa) {
      throw CAMBIO_ENTRE_TANTO.con(
          "Lo que quiere cambiar ya no es lo que vio: pídalo otra vez y decida con lo de ahora.");
    }
  }
}
