package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import mx.iecm.informe.trabajo.Acabado;

/** Recibe el encargo de compilar y lo pone a correr. */
@ApplicationScoped
public class Encargado {

  @Inject Compilaciones compilaciones;
  @Inject Arriendo arriendo;
  @Inject Trabajos trabajos;

  /**
   * Encarga la compilación de un periodo y vuelve enseguida.
   *
   * @return con qué preguntar cómo va
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo no existe o ya se compila
   */
  public UUID encargar(String periodo, boolean borrador, Acabado acabado, String quien) {
    UUID id = compilaciones.anotar(periodo, borrador, acabado, quien);
    correr(id);
    return id;
  }

  /**
   * Pide que una compilación se detenga y vuelve enseguida: se detiene al acabar el paso en que va.
   * Si la corre otro servidor, él la atiende en su siguiente vuelta.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe o ya no corre
   */
  public void detener(UUID id, String quien) {
    compilaciones.pedirDetencion(id, quien);
    if (arriendo.porDetener(id)) {
      arriendo.pendiente(id).ejecucion().ifPresent(trabajos::detener);
    }
  }

  /**
   * Sigue, en este servidor, una compilación detenida.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no está detenida o el periodo se compila
   */
  public void seguir(UUID id, String quien) {
    compilaciones.retomar(id, quien);
    correr(id);
  }

  /** Corre una compilación que ya es de este servidor. */
  void correr(UUID id) {
    try {
      arriendo.empezar(id, trabajos.correr(arriendo.pendiente(id)));
    } catch (RuntimeException e) {
      arriendo.fallar(id);
      throw e;
    }
  }
}
