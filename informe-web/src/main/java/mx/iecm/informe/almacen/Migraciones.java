package mx.iecm.informe.almacen;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Pone las tablas al día antes de que nadie las use. */
@ApplicationScoped
class Migraciones {

  /** Antes que cualquier otro que espere el arranque. */
  static final int PRIMERO = 1;

  private static final String LUGAR = "classpath:mx/iecm/informe/almacen/";

  @Resource(lookup = "java:jboss/datasources/InformeDS")
  DataSource datos;

  void alArrancar(@Observes @Priority(PRIMERO) Startup arranque) throws SQLException {
    Flyway.configure(Migraciones.class.getClassLoader())
        .dataSource(datos)
        .locations(lugares())
        .table("migracion")
        // En la misma base están las tablas del repositorio de trabajos, que son de JBeret.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  /** Las de todas las bases y las que solo una entiende. */
  private String[] lugares() throws SQLException {
    try (Connection conexion = datos.getConnection()) {
      boolean postgres =
          conexion.getMetaData().getDatabaseProductName().equalsIgnoreCase("PostgreSQL");
      return postgres
          ? new String[] {LUGAR + "migraciones", LUGAR + "postgresql"}
          : new String[] {LUGAR + "migraciones"};
    }
  }
}
