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
import mx.iecm.informe.persona.Proveedor;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.TipoDeProblema;

/**
 * Por donde se entra. El servidor la muestra en lugar de lo que se pidió cuando no sabe quién pide;
 * a una herramienta se le contesta como contesta la API.
 */
@WebServlet({"/entrar", "/salida", "/sin-papel", ""})
public class Entrada extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String SIN_PAPEL =
      "Su cuenta existe, pero aquí no tiene ningún papel. Pida a quien administra las cuentas que"
          + " le dé el de su área, el de la secretaría o el de la auditoría.";

  @Inject transient Plantillas plantillas;

  @Override
  protected void service(HttpServletRequest peticion, HttpServletResponse respuesta)
      throws IOException {
    respuesta.setCharacterEncoding("UTF-8");
    if (pedido(peticion).equals("/") || (Proveedor.hay() && pedido(peticion).equals("/entrar"))) {
      respuesta.sendRedirect("/panel/");
    } else if (pedido(peticion).startsWith("/api/")) {
      respuesta.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      respuesta.setContentType(Problema.MEDIO);
      respuesta.getWriter().print(sinIdentidad().json());
    } else if (peticion.getServletPath().equals("/salida")) {
      avisar(respuesta, "Salió", "Su sesión acabó.");
    } else if (peticion.getServletPath().equals("/sin-papel")) {
      avisar(respuesta, "Sin papel", SIN_PAPEL);
    } else {
      respuesta.setContentType(Marco.HTML);
      respuesta.getWriter().print(plantillas.llenar("entrar", Map.of("aviso", aviso(peticion))));
    }
  }

  private void avisar(HttpServletResponse respuesta, String titulo, String texto)
      throws IOException {
    respuesta.setContentType(Marco.HTML);
    respuesta
        .getWriter()
        .print(plantillas.llenar("recado", Map.of("titulo", titulo, "texto", texto)));
  }

  private static String aviso(HttpServletRequest peticion) {
    String espera = peticion.getParameter("espera");
    if (espera != null && espera.matches("\\d{1,4}")) {
      var cuanto = Porteria.enPalabras(Duration.ofSeconds(Long.parseLong(espera)));
      return "Hubo demasiados intentos fallidos. Vuelva a intentar en " + cuanto + ".";
    }
    if (peticion.getParameter("averia") != null) {
      return "No se pudo ver quién es usted. Espere unos segundos y vuelva a entrar.";
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
