package mx.iecm.informe.acceso;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Una petición que solo sabe lo que se le dijo. */
final class PeticionDePrueba {

  private final String metodo;
  private final String ruta;
  private final Map<String, String> encabezados = new HashMap<>();
  private @Nullable String usuario;
  private @Nullable String sesion;
  private Set<String> papeles = Set.of();

  PeticionDePrueba(String metodo, String ruta) {
    this.metodo = metodo;
    this.ruta = ruta;
  }

  /** Con un encabezado, si se da. */
  PeticionDePrueba con(String encabezado, @Nullable String valor) {
    if (valor != null) {
      encabezados.put(encabezado, valor);
    }
    return this;
  }

  /** Con la galleta de una sesión. */
  PeticionDePrueba conSesion() {
    sesion = "s-1";
    return this;
  }

  /** De alguien que entró, con los papeles que le da el servidor. */
  PeticionDePrueba de(String quien, String... suyos) {
    usuario = quien;
    papeles = Set.of(suyos);
    return this;
  }

  HttpServletRequest peticion() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            PeticionDePrueba.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (yo, que, datos) -> responder(que, datos == null ? new Object[0] : datos));
  }

  private @Nullable Object responder(Method que, Object[] datos) {
    return switch (que.getName()) {
      case "getMethod" -> metodo;
      case "getRequestURI" -> ruta;
      case "getHeader" -> encabezados.get((String) datos[0]);
      case "getRequestedSessionId" -> sesion;
      case "getUserPrincipal" -> principal();
      case "isUserInRole" -> papeles.contains((String) datos[0]);
      default -> throw new UnsupportedOperationException(que.getName());
    };
  }

  private @Nullable Principal principal() {
    String nombre = usuario;
    return nombre == null ? null : () -> nombre;
  }
}
