package mx.iecm.informe.vigilancia;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Una compilación trabaja en disco: hace falta poder escribir y lugar para varias a la vez. */
@ApplicationScoped
@Readiness
public class DiscoDisponible implements HealthCheck {

  private static final long MINIMO = 512L << 20;

  @Override
  public HealthCheckResponse call() {
    var datos = Path.of(System.getProperty("jboss.server.data.dir"));
    var respuesta = HealthCheckResponse.named("disco");
    try {
      long libres = Files.getFileStore(datos).getUsableSpace();
      return respuesta
          .status(Files.isWritable(datos) && libres >= MINIMO)
          .withData("libres", libres)
          .withData("minimo", MINIMO)
          .build();
    } catch (IOException e) {
      return respuesta.down().withData("causa", e.toString()).build();
    }
  }
}
