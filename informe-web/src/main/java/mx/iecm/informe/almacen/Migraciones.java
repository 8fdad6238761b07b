package mx.iecm.informe.almacen;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Pone las tablas al día antes de que nadie las use. */
@ApplicationScoped
class Migraciones {

  /** Antes que cualquier otro que espere el arranque. */
  static final int PRIMERO = 1;

  @Resource(lookup = "java:jboss/datasources/InformeDS")
  DataSource datos;

  void alArrancar(@Observes @Priority(PRIMERO) Startup arranque) {
    Flyway.configure(Migraciones.class.getClassLoader())
        .dataSource(datos)
        .locations("classpath:mx/iecm/informe/almacen/migraciones")
        .table("migracion")
        // En la misma base están las tablas del repositorio de trabajos, que son de JBeret.
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
