package mx.iecm.informe.pagina;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.Problemas;

/**
 * Lo que se contesta cuando algo falla antes de llegar a la API o a una página, que es al ver quién
 * pide: un problema a las herramientas y una página, que no necesita nada de la base, a las
 * personas.
 */
@WebServlet("/averia")
public class Averia extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject transient Plantillas plantillas;

  @Override
  protected void service(HttpServletRequest peticion, HttpServletResponse respuesta)
      throws IOException {
    if (!(peticion.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable causa)) {
      respuesta.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var problema = Problemas.de(causa);
    respuesta.setStatus(problema.tipo().estado());
    respuesta.setCharacterEncoding("UTF-8");
    problema.espera().ifPresent(s -> respuesta.setIntHeader("Retry-After", s));
    boolean deLaApi =
        peticion.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String ruta
            && ruta.startsWith("/api/");
    respuesta.setContentType(deLaApi ? Problema.MEDIO : Marco.HTML);
    respuesta.getWriter().print(deLaApi ? problema.json() : pagina(problema));
  }

  private String pagina(Problema problema) {
    return plantillas.llenar(
        "recado", Map.of("titulo", problema.tipo().titulo(), "texto", problema.detalle()));
  }
}
