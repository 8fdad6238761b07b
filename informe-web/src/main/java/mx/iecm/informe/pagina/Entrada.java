package mx.iecm.informe.pagina;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.util.Map;
import mx.iecm.informe.acceso.Porteria;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.TipoDeProblema;

/**
 * Por donde se entra. El servidor la muestra en lugar de lo que se pidió cuando no sabe quién pide;
 * a una herramienta se le contesta como contesta la API.
 */
@WebServlet({"/entrar", ""})
public class Entrada extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject transient Plantillas plantillas;

  @Override
  protected void service(HttpServletRequest peticion, HttpServletResponse respuesta)
      throws IOException {
    respuesta.setCharacterEncoding("UTF-8");
    if (pedido(peticion).equals("/")) {
      respuesta.sendRedirect("/panel/");
    } else if (pedido(peticion).startsWith("/api/")) {
      respuesta.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      respuesta.setContentType(Problema.MEDIO);
      respuesta.getWriter().print(sinIdentidad().json());
    } else {
      respuesta.setContentType(Marco.HTML);
      respuesta.getWriter().print(plantillas.llenar("entrar", Map.of("aviso", aviso(peticion))));
    }
  }

  private static String aviso(HttpServletRequest peticion) {
    String espera = peticion.getParameter("espera");
    if (espera != null && espera.matches("\\d{1,4}")) {
      var cuanto = Porteria.enPalabras(Duration.ofSeconds(Long.parseLong(espera)));
      return "Hubo demasiados intentos fallidos. Vuelva a intentar en " + cuanto + ".";
    }
    return peticion.getParameter("error") == null
        ? ""
        : "El usuario o la clave no son correctos. Vuelva a intentar.";
  }

  private static Problema sinIdentidad() {
    return TipoDeProblema.SIN_IDENTIDAD.con("El usuario o la clave no son correctos.").problema();
  }

  private static String pedido(HttpServletRequest peticion) {
    Object original = peticion.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return original == null ? peticion.getRequestURI() : original.toString();
  }
}
