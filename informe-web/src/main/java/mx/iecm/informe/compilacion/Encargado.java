package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.problema.Problemas;
import mx.iecm.informe.trabajo.Acabado;

/**
 * Recibe el encargo de compilar y lo pone a correr.
 *
 * <p>La base se puede ir entre que se anota un encargo y se empieza, o a media compilación. Lo que
 * no se pudo empezar se empieza, y lo que falló se sigue, cuando el vigía vuelve a pasar.
 */
@ApplicationScoped
public class Encargado {

  private static final System.Logger BITACORA = System.getLogger(Encargado.class.getName());

  /** Veces que se sigue una que falla sin que se acabe: lo pasajero se quita; lo demás, no. */
  private static final int REINTENTOS = 2;

  @Inject Compilaciones compilaciones;
  @Inject Arriendo arriendo;
  @Inject Trabajos trabajos;

  /** Las que este servidor echó a correr, con su ejecución. */
  private final Map<UUID, Long> corridas = new HashMap<>();

  private final Map<UUID, Integer> reintentos = new HashMap<>();

  /**
   * Encarga la compilación de un periodo y vuelve enseguida.
   *
   * @return con qué preguntar cómo va
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo no existe o ya se compila
   */
  public synchronized UUID encargar(
      String periodo, boolean borrador, Acabado acabado, String quien) {
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
  public synchronized void seguir(UUID id, String quien) {
    compilaciones.retomar(id, quien);
    corridas.remove(id);
    correr(id);
  }

  /** Empieza una que es de este servidor, si por falta de la base se quedó sin empezar. */
  synchronized void asegurar(UUID id) {
    var corrida = Optional.ofNullable(corridas.get(id));
    if (corrida.isEmpty() || !corrida.equals(arriendo.pendiente(id).ejecucion())) {
      correr(id);
    }
  }

  /**
   * Sigue desde donde iba una cuya ejecución murió; si ya se intentó bastante, la da por fallida.
   */
  synchronized void reintentar(UUID id) {
    if (reintentos.merge(id, 1, Integer::sum) > REINTENTOS) {
      BITACORA.log(Level.ERROR, "La compilación {0} falló", id);
      arriendo.fallar(id);
    } else {
      BITACORA.log(Level.WARNING, "La compilación {0} se interrumpió; se sigue", id);
      corridas.remove(id);
      correr(id);
    }
  }

  /** Corre una compilación que ya es de este servidor. */
  synchronized void correr(UUID id) {
    try {
      if (!corridas.containsKey(id)) {
        corridas.put(id, trabajos.correr(arriendo.pendiente(id)));
      }
      arriendo.empezar(id, corridas.get(id));
    } catch (Exception e) {
      // También la comprobada que deja salir, sin declararla, una transacción que no se confirmó.
      if (!Problemas.faltaLaBase(e)) {
        arriendo.fallar(id);
      }
      throw e;
    }
  }
}
