package mx.iecm.informe.acceso;

import static mx.iecm.informe.problema.TipoDeProblema.SIN_IDENTIDAD;
import static mx.iecm.informe.problema.TipoDeProblema.SIN_PERMISO;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import mx.iecm.informe.persona.Persona;
import mx.iecm.informe.persona.Personas;
import mx.iecm.informe.persona.Proveedor;
import mx.iecm.informe.problema.ProblemaException;

/**
 * Una sesión acaba a las diez horas de haber entrado, se use o no, y en cuanto a la persona se le
 * bloquea, se le cambian los papeles o cambia de clave. A quien entró con una clave que le dieron
 * no se le deja hacer nada más que cambiarla.
 */
@WebFilter(
    urlPatterns = {"/panel/*", "/api/*"},
    asyncSupported = true)
public class SesionVigente extends HttpFilter {

  @Serial private static final long serialVersionUID = 1L;

  private static final String MI_CLAVE = "/panel/mi-clave";
  private static final Set<String> SIN_CAMBIAR_LA_CLAVE =
      Set.of(MI_CLAVE, "/panel/salir", "/api/mi-clave", "/api/yo");

  @Inject transient Personas personas;
  @Inject transient Clock reloj;
  @Inject transient Porteria porteria;

  @Override
  protected void doFilter(
      HttpServletRequest peticion, HttpServletResponse respuesta, FilterChain sigue)
      throws IOException, ServletException {
    var principal = peticion.getUserPrincipal();
    Optional<Persona> persona =
        principal == null ? Optional.empty() : personas.con(principal.getName());
    String ruta = peticion.getRequestURI();
    empezarSiEsDelProveedor(peticion);
    if (principal != null && acabo(peticion, persona)) {
      Sesion.cerrar(peticion);
      // Al pedir otra vez la misma página se muestra la entrada.
      enviar(peticion, respuesta, ruta, SIN_IDENTIDAD.con("Su sesión acabó: entre otra vez."));
    } else if (persona.filter(Persona::provisional).isPresent()
        && !SIN_CAMBIAR_LA_CLAVE.contains(ruta)) {
      var antes = SIN_PERMISO.con("Antes que nada cambie la clave que le dieron.");
      enviar(peticion, respuesta, MI_CLAVE, antes);
    } else {
      sigue.doFilter(peticion, respuesta);
    }
  }

  private void empezarSiEsDelProveedor(HttpServletRequest peticion) {
    var principal = peticion.getUserPrincipal();
    var sesion = peticion.getSession(false);
    if (Proveedor.hay() && principal != null && sesion != null && Sesion.empezar(sesion)) {
      porteria.entroConProveedor(principal.getName(), peticion.getRemoteAddr());
    }
  }

  private boolean acabo(HttpServletRequest peticion, Optional<Persona> persona) {
    var sesion = peticion.getSession(false);
    if (sesion == null) {
      return false;
    }
    var entro = Sesion.desde(sesion);
    boolean revocada =
        persona.filter(p -> p.bloqueada() || entro.isBefore(p.validaDesde())).isPresent();
    return revocada || Sesion.acabo(entro, reloj.instant());
  }

  private static void enviar(
      HttpServletRequest peticion,
      HttpServletResponse respuesta,
      String pagina,
      ProblemaException problema)
      throws IOException {
    if (peticion.getRequestURI().startsWith("/panel/")) {
      respuesta.setStatus(HttpServletResponse.SC_SEE_OTHER);
      respuesta.setHeader("Location", pagina);
    } else {
      Rechazo.contestar(respuesta, problema.problema());
    }
  }
}
