package mx.iecm.informe.acceso;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** Cuándo entró quien tiene una sesión: la sesión empieza antes, al mostrarle el formulario. */
final class Sesion {

  /** Una jornada, o menos si así se dice. Fuente: OWASP ASVS 4.0, 3.3.2 (a lo más doce horas). */
  private static final Duration JORNADA =
      Duration.parse(System.getProperty("informe.jornada", "PT10H"));

  private static final String ENTRO = "informe.entro";

  private Sesion() {}

  /** Acaba de entrar. */
  static void empezar(ServletRequestContext contexto) {
    HttpSession sesion = contexto.getOriginalRequest().getSession(false);
    if (sesion != null) {
      sesion.setAttribute(ENTRO, System.currentTimeMillis());
    }
  }

  /** Acaba de entrar con el proveedor de identidad, que no pasa por el formulario. */
  static boolean empezar(HttpSession sesion) {
    boolean nueva = sesion.getAttribute(ENTRO) == null;
    if (nueva) {
      sesion.setAttribute(ENTRO, System.currentTimeMillis());
    }
    return nueva;
  }

  /** Cuándo entró. */
  static Instant desde(HttpSession sesion) {
    return sesion.getAttribute(ENTRO) instanceof Long milisegundos
        ? Instant.ofEpochMilli(milisegundos)
        : Instant.ofEpochMilli(sesion.getCreationTime());
  }

  /** Si ya duró lo que dura, se use o no. */
  static boolean acabo(Instant entro, Instant ahora) {
    return entro.plus(JORNADA).isBefore(ahora);
  }

  /** La acaba. */
  static void cerrar(HttpServletRequest peticion) throws ServletException {
    peticion.logout();
    var sesion = peticion.getSession(false);
    if (sesion != null) {
      sesion.invalidate();
    }
  }
}
