package mx.iecm.informe.acceso;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/** Cuándo entró quien tiene una sesión: la sesión empieza antes, al mostrarle el formulario. */
final class Sesion {

  private static final String ENTRO = "informe.entro";

  private Sesion() {}

  /** Acaba de entrar. */
  static void empezar(ServletRequestContext contexto) {
    HttpSession sesion = contexto.getOriginalRequest().getSession(false);
    if (sesion != null) {
      sesion.setAttribute(ENTRO, System.currentTimeMillis());
    }
  }

  /** Cuándo entró. */
  static Instant desde(HttpSession sesion) {
    return sesion.getAttribute(ENTRO) instanceof Long milisegundos
        ? Instant.ofEpochMilli(milisegundos)
        : Instant.ofEpochMilli(sesion.getCreationTime());
  }

  /** La acaba. */
  static void cerrar(HttpServletRequest peticion) throws jakarta.servlet.ServletException {
    peticion.logout();
    var sesion = peticion.getSession(false);
    if (sesion != null) {
      sesion.invalidate();
    }
  }
}
