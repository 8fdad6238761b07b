package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.iecm.informe.acceso.Quien;

/** Quién es quien pregunta. */
@RequestScoped
@Path("yo")
@Produces(MediaType.APPLICATION_JSON)
public class YoResource {

  @Inject Quien quien;

  /** Su usuario y lo que puede. */
  @GET
  public Yo yo() {
    return new Yo(quien.usuario(), quien.esSecretaria(), quien.veTodo());
  }

  /**
   * Quien pregunta.
   *
   * @param usuario con que entró
   * @param secretaria si abre periodos y compila
   * @param veTodo si ve lo de todas las áreas
   */
  public record Yo(String usuario, boolean secretaria, boolean veTodo) {}
}
