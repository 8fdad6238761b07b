package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import mx.iecm.informe.acceso.Quien;

/** Lo que toda página tiene: quién entró y adónde se vuelve. */
@RequestScoped
public class Marco {

  static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  @Inject Quien quien;
  @Inject Plantillas plantillas;

  /** Una página para quien entró. */
  Response pagina(String plantilla, Map<String, Object> datos) {
    return pagina(Response.Status.OK.getStatusCode(), plantilla, datos);
  }

  Response pagina(int estado, String plantilla, Map<String, Object> datos) {
    var todo = new HashMap<String, Object>(datos);
    todo.put("usuario", quien.usuario());
    return Response.status(estado).type(HTML).entity(plantillas.llenar(plantilla, todo)).build();
  }

  /**
   * Después de cambiar algo se va a ver cómo quedó: recargar no lo repite. La ruta es relativa a
   * las páginas.
   */
  static Response ir(String ruta) {
    return Response.seeOther(URI.create(ruta)).build();
  }
}
