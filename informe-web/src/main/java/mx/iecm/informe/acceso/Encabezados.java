package mx.iecm.informe.acceso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** Lo que todo el sitio le pide al navegador: nada de fuera, nada en línea, nada en marcos. */
@WebFilter("/*")
public class Encabezados extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain sigue)
      throws IOException, ServletException {
    respuesta.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    respuesta.setHeader("X-Content-Type-Options", "nosniff");
    respuesta.setHeader("Referrer-Policy", "same-origin");
    if (!peticion.getRequestURI().startsWith("/recursos/")) {
      respuesta.setHeader("Cache-Control", "no-store");
    }
    sigue.doFilter(peticion, respuesta);
  }
}
