package mx.iecm.informe.aviso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Los avisos que se han escrito. */
@ApplicationScoped
public class Avisos {

  @PersistenceContext EntityManager em;
  @Inject ServidorDeCorreo servidor;
  @Inject Clock reloj;

  /** Si se avisa: hay un servidor de correo. */
  public boolean seMandan() {
    return servidor.hay();
  }

  /**
   * Escribe un aviso para cada dirección, en la transacción del acto de que avisa; a la que ya se
   * le avisó de lo mismo, no. Sin servidor de correo no escribe nada: lo viejo no saldría de golpe
   * el día que lo hubiera.
   */
  @Transactional(TxType.MANDATORY)
  public void escribir(Mensaje mensaje, Set<String> correos) {
    if (!servidor.hay()) {
      return;
    }
    for (String correo : correos) {
      if (!escrito(mensaje.clave(), correo)) {
        String texto = mensaje.texto(servidor.direccion());
        em.persist(new Aviso(mensaje, correo, texto, reloj.instant()));
      }
    }
  }

  private boolean escrito(String clave, String correo) {
    return em.createQuery(
                "select count(a) from Aviso a where a.clave = :clave and a.correo = :correo",
                Long.class)
            .setParameter("clave", clave)
            .setParameter("correo", correo)
            .getSingleResult()
        > 0;
  }

  /**
   * Los últimos anteriores a un número, del más nuevo al más viejo.
   *
   * @param antes de qué número; {@link Long#MAX_VALUE} para los últimos de todos
   */
  @Transactional
  public List<FichaDeAviso> ultimos(long antes, int cuantos) {
    return em.createQuery(
            "select a from Aviso a where a.numero < :antes order by a.numero desc", Aviso.class)
        .setParameter("antes", antes)
        .setMaxResults(cuantos)
        .getResultStream()
        .map(FichaDeAviso::de)
        .toList();
  }
}
