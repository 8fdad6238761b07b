package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.aviso.Directorio;

/**
 * Quién corre cada compilación. Mientras un servidor late, es suya; si deja de latir, cualquiera la
 * puede tomar, y desde ese momento lo que el anterior intente escribir se rechaza.
 *
 * <p>El tiempo es el de la base: los relojes de los servidores no tienen que coincidir.
 */
@ApplicationScoped
class Arriendo {

  /** Segundos sin latir tras los que se da por muerto a un servidor. */
  static final int VENCE_S = 15;

  @PersistenceContext EntityManager em;
  @Inject Avisos avisos;
  @Inject Directorio directorio;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /** Dice que este servidor sigue vivo. */
  @Transactional
  void latir() {
    em.createNativeQuery(
            "update compilacion set latido_en = current_timestamp where en_curso and arranque = ?1")
        .setParameter(1, Nodo.ESTE.arranque())
        .executeUpdate();
  }

  /** Las que corre este servidor. */
  @Transactional
  List<UUID> propias() {
    return em.createQuery(
            "select c.id from Compilacion c where c.enCurso = true and c.arranque = :arranque",
            UUID.class)
        .setParameter("arranque", Nodo.ESTE.arranque())
        .getResultList();
  }

  /** Las que dejó un servidor que ya no late. */
  @Transactional
  List<UUID> huerfanas() {
    return em.createQuery(
            "select c.id from Compilacion c where c.enCurso = true and c.arranque <> :arranque",
            UUID.class)
        .setParameter("arranque", Nodo.ESTE.arranque())
        .getResultList();
  }

  /** Toma una que nadie corre; falso si otro la tiene o se adelantó. */
  @Transactional
  boolean tomar(UUID id) {
    return em.createNativeQuery(
                "update compilacion set nodo = ?1, arranque = ?2, latido_en = current_timestamp"
                    + " where id = ?3 and en_curso and latido_en < current_timestamp - interval '"
                    + VENCE_S
                    + "' second")
            .setParameter(1, Nodo.ESTE.nombre())
            .setParameter(2, Nodo.ESTE.arranque())
            .setParameter(3, id)
            .executeUpdate()
        == 1;
  }

  /** Cómo quedó la que se tomó: por dónde seguir. */
  @Transactional
  Pendiente pendiente(UUID id) {
    var c = em.find(Compilacion.class, id);
    return new Pendiente(id, c.periodo().clave(), c.borrador(), c.acabado(), c.ejecucion());
  }

  /** Si es de este servidor y alguien pidió que se detenga. */
  @Transactional
  boolean porDetener(UUID id) {
    var c = em.find(Compilacion.class, id);
    return c.porDetener() && c.arranque().equals(Nodo.ESTE.arranque());
  }

  /** La da por detenida, si sigue siendo de este servidor y no había terminado. */
  @Transactional
  void detenida(UUID id) {
    var c = em.find(Compilacion.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (c.porDetener() && c.arranque().equals(Nodo.ESTE.arranque())) {
      c.detenerse(reloj.instant());
    }
  }

  /** Anota con qué ejecución del trabajo corre. */
  @Transactional
  void empezar(UUID id, long ejecucion) {
    em.find(Compilacion.class, id).empezar(ejecucion);
  }

  /** La da por fallida, si sigue siendo de este servidor y no había terminado. */
  @Transactional
  void fallar(UUID id) {
    var c = em.find(Compilacion.class, id);
    if (c.estado() == Estado.EN_CURSO && c.arranque().equals(Nodo.ESTE.arranque())) {
      c.fallar(reloj.instant());
      avisos.escribir(AvisoDeVeredicto.de(c), directorio.dePersona(c.pedidaPor()));
      bitacora.anotar(Acto.COMPILACION_FALLIDA, Nodo.ESTE.comoPersona(), c.asunto());
    }
  }
}
