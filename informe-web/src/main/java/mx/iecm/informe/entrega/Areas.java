package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Las áreas que entregan en cada periodo. */
@ApplicationScoped
class Areas {

  @PersistenceContext EntityManager em;
  @Inject Periodos periodos;

  /**
   * Un área, dentro de la transacción de quien llama.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  Area area(String periodo, String siglas) {
    return con(periodo, siglas, LockModeType.NONE);
  }

  /**
   * Un área, apartada hasta el fin de la transacción: de dos que entregan a la vez, la segunda ve
   * lo de la primera.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Area apartada(String periodo, String siglas) {
    return con(periodo, siglas, LockModeType.PESSIMISTIC_WRITE);
  }

  private Area con(String periodo, String siglas, LockModeType candado) {
    return em.createQuery(
            "select a from Area a where a.periodo = :periodo and a.siglas = :siglas", Area.class)
        .setParameter("periodo", periodos.periodo(periodo))
        .setParameter("siglas", siglas)
        .setLockMode(candado)
        .getResultStream()
        .findFirst()
        .orElseThrow(
            () -> NO_EXISTE.con("En %s no hay ningún área %s.".formatted(periodo, siglas)));
  }
}
