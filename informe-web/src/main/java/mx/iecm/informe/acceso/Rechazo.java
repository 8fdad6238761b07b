package mx.iecm.informe.acceso;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import mx.iecm.informe.problema.Problema;

/** Lo que contesta un filtro que no deja pasar. */
final class Rechazo {

  private Rechazo() {}

  static void contestar(HttpServletResponse respuesta, Problema problema) throws IOException {
    respuesta.setStatus(problema.tipo().estado());
    problema.espera().ifPresent(s -> respuesta.setIntHeader("Retry-After", s));
    respuesta.setContentType(Problema.MEDIO);
    respuesta.setCharacterEncoding("UTF-8");
    respuesta.getWriter().print(problema.json());
  }
}
