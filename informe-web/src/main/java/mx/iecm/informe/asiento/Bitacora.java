package mx.iecm.informe.asiento;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.bitacora.Hecho;

/** La bitácora. Un acto y su asiento se confirman juntos o no queda ninguno. */
@ApplicationScoped
public class Bitacora {

  private static final int USUARIO = 120;

  @PersistenceContext EntityManager em;
  @Inject Clock reloj;
  @Inject Event<Acto> anotados;

  /**
   * Anota un acto en la transacción que lo hace. Conviene que sea lo último de ella: desde aquí y
   * hasta que acabe, nadie más puede anotar.
   */
  @Transactional(TxType.MANDATORY)
  public void anotar(Acto acto, String quien, Asunto asunto) {
    var cadena = em.find(Cadena.class, Cadena.UNICA, LockModeType.PESSIMISTIC_WRITE);
    var hecho = new Hecho(reloj.instant(), corto(quien), acto.name(), asunto.texto());
    var asiento = cadena.eslabon().siguiente(hecho);
    em.persist(new AsientoGuardado(asiento));
    cadena.llegarA(asiento.eslabon());
    anotados.fire(acto);
  }

  /** Anota un acto que no cambia nada más: entrar, no poder entrar, salir. */
  @Transactional(TxType.REQUIRES_NEW)
  public void anotarSolo(Acto acto, String quien, Asunto asunto) {
    anotar(acto, quien, asunto);
  }

  /** Aparta la cadena hasta el fin de la transacción, para lo que un solo servidor debe hacer. */
  @Transactional(TxType.MANDATORY)
  public void apartar() {
    em.find(Cadena.class, Cadena.UNICA, LockModeType.PESSIMISTIC_WRITE);
  }

  private static String corto(String quien) {
    return Asunto.limpio(quien, USUARIO);
  }

  /**
   * Los últimos asientos anteriores a un número, del más nuevo al más viejo.
   *
   * @param antes de qué número; {@link Long#MAX_VALUE} para los últimos de todos
   */
  @Transactional
  public List<Asiento> ultimos(long antes, int cuantos) {
    return em.createQuery(
            "select a from AsientoGuardado a where a.numero < :antes order by a.numero desc",
            AsientoGuardado.class)
        .setParameter("antes", antes)
        .setMaxResults(cuantos)
        .getResultStream()
        .map(AsientoGuardado::asiento)
        .toList();
  }

  /** Los que siguen a un número, en el orden en que se anotaron. */
  @Transactional
  public List<Asiento> siguientes(long despues, int cuantos) {
    return em.createQuery(
            "select a from AsientoGuardado a where a.numero > :despues order by a.numero",
            AsientoGuardado.class)
        .setParameter("despues", despues)
        .setMaxResults(cuantos)
        .getResultStream()
        .map(AsientoGuardado::asiento)
        .toList();
  }
}
