package mx.iecm.informe.acceso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Set;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.TipoDeProblema;

/**
 * Otro sitio no puede hacer que el navegador de alguien cambie nada aquí. Los navegadores dicen de
 * dónde viene una petición; lo que no es un navegador no lo dice, ni lleva sesión que robar.
 */
@WebFilter("/*")
public class MismoOrigen extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final Problema DE_OTRO_SITIO =
      TipoDeProblema.SIN_PERMISO.con("La petición viene de otro sitio.").problema();

  private static final Set<String> SOLO_LEEN = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain sigue)
      throws IOException, ServletException {
    if (SOLO_LEEN.contains(peticion.getMethod()) || esDeAqui(peticion)) {
      sigue.doFilter(peticion, respuesta);
    } else {
      respuesta.setStatus(HttpServletResponse.SC_FORBIDDEN);
      respuesta.setContentType(Problema.MEDIO);
      respuesta.setCharacterEncoding("UTF-8");
      respuesta.getWriter().print(DE_OTRO_SITIO.json());
    }
  }

  private static boolean esDeAqui(HttpServletRequest peticion) {
    String sitio = peticion.getHeader("Sec-Fetch-Site");
    if (sitio != null) {
      return sitio.equals("same-origin") || sitio.equals("none");
    }
    String origen = peticion.getHeader("Origin");
    return origen == null || autoridad(origen).equals(peticion.getHeader("Host"));
  }

  private static String autoridad(String origen) {
    try {
      String autoridad = URI.create(origen).getAuthority();
      return autoridad == null ? "" : autoridad;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
