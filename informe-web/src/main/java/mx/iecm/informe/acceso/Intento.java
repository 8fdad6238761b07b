package mx.iecm.informe.acceso;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Alguien que dice quién es, con su clave.
 *
 * @param usuario el que dice, aunque no exista
 * @param direccion de dónde viene
 * @param enPagina si fue con el formulario; falso si es una herramienta, con BASIC
 */
record Intento(String usuario, String direccion, boolean enPagina) {

  private static final String BASIC = "basic ";
  private static final int LARGO = 120;

  /** El que trae una petición, si trae alguno. */
  static Optional<Intento> de(HttpServerExchange peticion) {
    var usuario = esFormulario(peticion) ? delFormulario(peticion) : deBasic(peticion);
    return usuario.map(
        u ->
            new Intento(
                u.substring(0, Math.min(LARGO, u.length())),
                peticion.getSourceAddress().getAddress().getHostAddress(),
                esFormulario(peticion)));
  }

  /** Si se manda el formulario de entrada. */
  static boolean esFormulario(HttpServerExchange peticion) {
    return peticion.getRelativePath().endsWith("/j_security_check");
  }

  private static Optional<String> delFormulario(HttpServerExchange peticion) {
    var contexto = peticion.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
    return Optional.ofNullable(contexto.getOriginalRequest().getParameter("j_username"));
  }

  private static Optional<String> deBasic(HttpServerExchange peticion) {
    return credencial(peticion.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
  }

  /** El usuario de una credencial BASIC; vacío si no lo es. Fuente: RFC 7617. */
  static Optional<String> credencial(@Nullable String encabezado) {
    if (encabezado == null || !encabezado.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
      return Optional.empty();
    }
    try {
      byte[] dicho = Base64.getDecoder().decode(encabezado.substring(BASIC.length()).strip());
      String texto = new String(dicho, StandardCharsets.UTF_8);
      int corte = texto.indexOf(':');
      return corte < 0 ? Optional.empty() : Optional.of(texto.substring(0, corte));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
