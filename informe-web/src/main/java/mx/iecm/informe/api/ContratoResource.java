package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import mx.iecm.informe.acceso.Quien;

/** Lo que esta API recibe y contesta, dicho para una máquina. */
@RequestScoped
@Path("openapi.json")
public class ContratoResource {

  @Inject Quien quien;

  /** El documento de OpenAPI: el mismo que está en {@code docs/openapi.json}. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response ver() throws IOException {
    quien.usuario();
    try (InputStream en = ContratoResource.class.getResourceAsStream("openapi.json")) {
      return Response.ok(Objects.requireNonNull(en).readAllBytes()).build();
    }
  }
}
