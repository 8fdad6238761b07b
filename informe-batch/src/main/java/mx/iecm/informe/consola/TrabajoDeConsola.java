package mx.iecm.informe.consola;

import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.inject.spi.CDI;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import mx.iecm.informe.trabajo.Acabado;
import org.jberet.operations.JobOperatorImpl;
import org.jberet.runtime.JobExecutionImpl;
import org.jberet.runtime.StepExecutionImpl;
import org.jboss.weld.environment.se.WeldContainer;

/** Corre el trabajo {@code compilar-informe} y cuenta su avance mientras tanto. */
final class TrabajoDeConsola {

  private static final String TRABAJO = "compilar-informe";
  private static final long CADA_MS = 100;

  private final JobOperatorImpl operador;
  private final Path salida;
  private final PrintWriter afuera;

  TrabajoDeConsola(Path salida, PrintWriter afuera) {
    this.operador = new JobOperatorImpl(new Entorno(salida));
    this.salida = salida;
    this.afuera = afuera;
  }

  /** Compila desde el principio; devuelve el veredicto. */
  String compilar(Path carpeta, boolean borrador, Acabado acabado) {
    var parametros = new Properties();
    parametros.setProperty("encargo", carpeta.toString());
    parametros.setProperty("salida", salida.toString());
    parametros.setProperty("borrador", Boolean.toString(borrador));
    parametros.setProperty("acabado", acabado.name());
    return esperar(operador.start(TRABAJO, parametros));
  }

  /**
   * Sigue la última compilación, si quedó a medias.
   *
   * @throws NadaQueReanudar si no hay ninguna o terminó
   */
  String reanudar() {
    var ultima = ultima();
    if (ultima.getBatchStatus() == BatchStatus.COMPLETED) {
      throw new NadaQueReanudar();
    }
    var parametros = new Properties();
    // El cerrojo dice que nadie más la corre, aunque el repositorio la dé por empezada.
    parametros.setProperty("jberet.restart.mode", "force");
    return esperar(operador.restart(ultima.getExecutionId(), parametros));
  }

  private JobExecution ultima() {
    try {
      return operador.getJobInstances(TRABAJO, 0, 1).stream()
          .flatMap(i -> operador.getJobExecutions(i).stream())
          .max(Comparator.comparingLong(JobExecution::getExecutionId))
          .orElseThrow(NadaQueReanudar::new);
    } catch (NoSuchJobException e) {
      throw new NadaQueReanudar();
    }
  }

  private String esperar(long id) {
    var ejecucion = (JobExecutionImpl) operador.getJobExecution(id);
    try (var cdi = (WeldContainer) CDI.current();
        var barra = new Barra(afuera)) {
      var avance = cdi.select(AvanceDeConsola.class).get();
      while (!terminado(ejecucion)) {
        barra.mostrar(avance);
      }
      barra.mostrar(avance);
      avance.avisos().forEach(barra::decir);
    }
    if (ejecucion.getBatchStatus() != BatchStatus.COMPLETED) {
      throw new IllegalStateException(
          "el trabajo terminó en " + ejecucion.getBatchStatus(), causa(ejecucion));
    }
    return ejecucion.getExitStatus();
  }

  private static boolean terminado(JobExecutionImpl ejecucion) {
    try {
      ejecucion.awaitTermination(CADA_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return switch (ejecucion.getBatchStatus()) {
      case COMPLETED, FAILED, STOPPED, ABANDONED -> true;
      default -> false;
    };
  }

  private static Throwable causa(JobExecutionImpl ejecucion) {
    return ejecucion.getStepExecutions().stream()
        .map(p -> ((StepExecutionImpl) p).getException())
        .filter(Objects::nonNull)
        .map(Throwable.class::cast)
        .findFirst()
        .orElseGet(() -> new IllegalStateException("sin causa"));
  }
}
