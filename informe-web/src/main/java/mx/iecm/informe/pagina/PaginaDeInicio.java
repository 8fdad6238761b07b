package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.acceso.Porteria;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.PeriodosResource;
import mx.iecm.informe.api.Tramo;
import mx.iecm.informe.entrega.Tablero;
import mx.iecm.informe.persona.Proveedor;

/** Los periodos, y abrir uno. */
@RequestScoped
@Path("")
@Produces(Marco.HTML)
public class PaginaDeInicio {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject Porteria porteria;
  @Inject PeriodosResource periodos;
  @Inject HttpServletRequest peticion;

  /** Los periodos; a quien solo es de un área y solo tiene uno, lo suyo. */
  @GET
  public Response ver(@BeanParam Tramo tramo) {
    var pagina = periodos.todos(tramo);
    var todos = pagina.lista();
    if (!quien.veTodo() && todos.size() == 1 && todos.get(0).areas().size() == 1) {
      var unico = todos.get(0);
      return Marco.ir(Direccion.de("periodos", unico.clave(), "areas", siglas(unico)));
    }
    return marco.pagina(
        "inicio",
        Map.of(
            "periodos", todos,
            "siguiente", pagina.siguiente(),
            "veTodo", quien.veTodo(),
            "secretaria", quien.esSecretaria()));
  }

  private static String siglas(Tablero tablero) {
    return tablero.areas().get(0).siglas();
  }

  /** Abre un periodo, o le cambia los libros. */
  @POST
  @Path("periodos")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response abrir(List<EntityPart> partes) throws IOException {
    return marco.pagina("apertura", Map.of("resultado", periodos.abrir(partes).getEntity()));
  }

  /**
   * Cierra la sesión; con un proveedor de identidad, también la suya. Ahí no se vuelve a pedir la
   * entrada, que sería ir a otro sitio después de mandar un formulario.
   */
  @POST
  @Path("salir")
  public Response salir() throws ServletException {
    porteria.salio(quien.usuario());
    peticion.logout();
    var sesion = peticion.getSession(false);
    if (sesion != null) {
      sesion.invalidate();
    }
    return Marco.ir(Proveedor.hay() ? "../salida" : "");
  }
}
