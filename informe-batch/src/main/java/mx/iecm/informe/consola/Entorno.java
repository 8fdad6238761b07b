package mx.iecm.informe.consola;

import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.util.Properties;
import org.jberet.repository.JdbcRepository;
import org.jberet.repository.JobRepository;
import org.jberet.se.BatchSEEnvironment;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;

/**
 * JBeret en la consola, con su repositorio de trabajos en un archivo de la salida: por él se sabe,
 * después de una caída, dónde iba la compilación.
 */
final class Entorno implements BatchEnvironment {

  private final BatchSEEnvironment base = new BatchSEEnvironment();
  private final JobRepository repositorio;

  Entorno(Path salida) {
    var propiedades = new Properties();
    Path archivo = salida.resolve(".informe").resolve("trabajos");
    propiedades.setProperty(
        "db-url",
        "jdbc:h2:file:" + archivo + ";DB_CLOSE_DELAY=-1;WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
    propiedades.setProperty("db-user", "sa");
    propiedades.setProperty("db-password", "");
    repositorio = new JdbcRepository(propiedades);
  }

  @Override
  public ClassLoader getClassLoader() {
    return base.getClassLoader();
  }

  @Override
  public ArtifactFactory getArtifactFactory() {
    return base.getArtifactFactory();
  }

  @Override
  public void submitTask(JobTask tarea) {
    base.submitTask(tarea);
  }

  @Override
  public TransactionManager getTransactionManager() {
    return base.getTransactionManager();
  }

  @Override
  public JobRepository getJobRepository() {
    return repositorio;
  }

  @Override
  public JobXmlResolver getJobXmlResolver() {
    return base.getJobXmlResolver();
  }

  @Override
  public Properties getBatchConfigurationProperties() {
    return base.getBatchConfigurationProperties();
  }

  @Override
  public String getApplicationName() {
    return "informe";
  }
}
