package mx.iecm.informe.acceso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.TipoDeProblema;

/**
 * Otro sitio no puede hacer que el navegador de alguien cambie nada aquí. Los navegadores dicen de
 * dónde viene una petición. Una herramienta no lo dice, y no tiene sesión que le puedan usar: una
 * petición con sesión que no dice de dónde viene no pasa.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class MismoOrigen extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final Problema DE_OTRO_SITIO =
      TipoDeProblema.SIN_PERMISO
          .con("La petición viene de otro sitio, o su navegador no dice de cuál.")
          .problema();

  private static final Set<String> SOLO_LEEN = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain sigue)
      throws IOException, ServletException {
    boolean conSesion = peticion.getRequestedSessionId() != null;
    if (SOLO_LEEN.contains(peticion.getMethod())
        || Origen.esDeAqui(peticion::getHeader, !conSesion)) {
      sigue.doFilter(peticion, respuesta);
    } else {
      Rechazo.contestar(respuesta, DE_OTRO_SITIO);
    }
  }
}
