package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.SERVIDOR_OCUPADO;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import mx.iecm.informe.compilacion.Compilaciones;

/**
 * Cuenta por eventos cómo van las compilaciones. Lo mira en la base, así que da igual qué servidor
 * la corre y a cuál se le pregunta.
 */
@ApplicationScoped
class Transmision {

  private static final System.Logger BITACORA = System.getLogger(Transmision.class.getName());
  private static final int CADA_MS = 300;
  private static final int ESCUCHAS = 100;

  private final Semaphore lugares = new Semaphore(ESCUCHAS);

  @Resource ManagedExecutorService turnos;
  @Inject Compilaciones compilaciones;

  /**
   * Cuenta cómo va una hasta que acabe o dejen de escuchar.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe o ya escuchan demasiados
   */
  void empezar(UUID id, Sse sse, SseEventSink escucha) {
    compilaciones.ver(id);
    if (!lugares.tryAcquire()) {
      throw SERVIDOR_OCUPADO.con("Ya hay demasiadas páginas abiertas; pregunte cómo va.");
    }
    seguir(new Escucha(id, sse, escucha, compilaciones));
  }

  private void seguir(Escucha escucha) {
    if (escucha.contar()) {
      CompletableFuture.delayedExecutor(CADA_MS, TimeUnit.MILLISECONDS, turnos)
          .execute(() -> seguir(escucha));
    } else {
      lugares.release();
    }
  }

  /** Una página que escucha. */
  private static final class Escucha {

    private final UUID id;
    private final Sse sse;
    private final SseEventSink sumidero;
    private final Compilaciones compilaciones;
    private String ultima = "";

    Escucha(UUID id, Sse sse, SseEventSink sumidero, Compilaciones compilaciones) {
      this.id = id;
      this.sse = sse;
      this.sumidero = sumidero;
      this.compilaciones = compilaciones;
    }

    /** Cuenta lo nuevo; falso si ya no hay más que contar o nadie escucha. */
    boolean contar() {
      if (sumidero.isClosed()) {
        return false;
      }
      try {
        var marcha = compilaciones.ver(id);
        if (!marcha.toString().equals(ultima)) {
          ultima = marcha.toString();
          sumidero
              .send(
                  sse.newEventBuilder()
                      .name("marcha")
                      .mediaType(MediaType.APPLICATION_JSON_TYPE)
                      .data(marcha)
                      .build())
              .exceptionally(
                  falla -> {
                    sumidero.close();
                    return null;
                  });
        }
        if (!marcha.enCurso()) {
          sumidero.close();
        }
        return marcha.enCurso();
      } catch (Exception e) {
        // Quien escucha vuelve a preguntar.
        BITACORA.log(Level.WARNING, "Se dejó de contar cómo va la compilación " + id, e);
        sumidero.close();
        return false;
      }
    }
  }
}
