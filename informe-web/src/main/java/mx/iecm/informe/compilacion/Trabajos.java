package mx.iecm.informe.compilacion;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** El trabajo {@code compilar-informe} de este servidor. */
@ApplicationScoped
class Trabajos {

  private static final System.Logger BITACORA = System.getLogger(Trabajos.class.getName());
  private static final String TRABAJO = "compilar-informe";
  private static final String MARCA = "compilacion";

  /** Lo empieza, o lo sigue desde donde iba; devuelve su ejecución. */
  long correr(Pendiente pendiente) {
    Path salida = salida(pendiente.periodo());
    if (pendiente.ejecucion().isPresent() && seEmpezoAqui(pendiente, salida)) {
      try {
        return seguir(pendiente.ejecucion().get());
      } catch (BatchRuntimeException e) {
        BITACORA.log(Level.WARNING, "La compilación no se pudo seguir; empieza otra vez", e);
      }
    }
    return empezar(pendiente, salida);
  }

  /**
   * Lo que un servidor dejó en disco solo lo sigue quien ve ese disco; y ahí puede haber lo de otra
   * compilación del mismo periodo.
   */
  private static boolean seEmpezoAqui(Pendiente pendiente, Path salida) {
    Path marca = salida.resolve(MARCA);
    try {
      return Files.exists(marca) && Files.readString(marca).equals(pendiente.id().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + marca, e);
    }
  }

  private static void marcar(Pendiente pendiente, Path salida) {
    try {
      Files.createDirectories(salida);
      Files.writeString(salida.resolve(MARCA), pendiente.id().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo escribir en " + salida, e);
    }
  }

  private static long empezar(Pendiente pendiente, Path salida) {
    marcar(pendiente, salida);
    var parametros = new Properties();
    parametros.setProperty("encargo", pendiente.id().toString());
    parametros.setProperty("salida", salida.toString());
    parametros.setProperty("borrador", Boolean.toString(pendiente.borrador()));
    parametros.setProperty("acabado", pendiente.acabado().name());
    return operador().start(TRABAJO, parametros);
  }

  private static long seguir(long ejecucion) {
    var parametros = new Properties();
    // El arriendo dice que nadie más la corre, aunque el repositorio la dé por empezada.
    parametros.setProperty("jberet.restart.mode", "force");
    return operador().restart(ejecucion, parametros);
  }

  /** Si una ejecución ya no va a avanzar. La que se detuvo con el servidor sí: otro la sigue. */
  boolean muerta(long ejecucion) {
    try {
      BatchStatus estado = operador().getJobExecution(ejecucion).getBatchStatus();
      return estado == BatchStatus.FAILED || estado == BatchStatus.ABANDONED;
    } catch (NoSuchJobExecutionException e) {
      return true;
    }
  }

  /** Pide que pare; dice si ya está parada. Entre pasos para enseguida; en uno, cuando acaba. */
  boolean detener(long ejecucion) {
    BatchStatus estado = operador().getJobExecution(ejecucion).getBatchStatus();
    if (estado == BatchStatus.STARTED || estado == BatchStatus.STARTING) {
      operador().stop(ejecucion);
    }
    return estado == BatchStatus.STOPPED;
  }

  private static Path salida(String periodo) {
    String datos = System.getProperty("jboss.server.data.dir");
    return Path.of(System.getProperty("informe.taller", datos + "/informe/periodos"))
        .resolve(periodo);
  }

  private static JobOperator operador() {
    return BatchRuntime.getJobOperator();
  }
}
