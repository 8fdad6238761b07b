package mx.iecm.informe.vigilancia;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Sin la base no se recibe ni se compila nada. */
@ApplicationScoped
@Readiness
public class BaseDisponible implements HealthCheck {

  private static final String NOMBRE = "base";
  private static final int ESPERA_S = 3;

  @Resource(lookup = "java:jboss/datasources/InformeDS")
  DataSource base;

  @Override
  public HealthCheckResponse call() {
    try (var conexion = base.getConnection()) {
      return conexion.isValid(ESPERA_S)
          ? HealthCheckResponse.up(NOMBRE)
          : HealthCheckResponse.down(NOMBRE);
    } catch (SQLException e) {
      return HealthCheckResponse.named(NOMBRE).down().withData("causa", e.toString()).build();
    }
  }
}
