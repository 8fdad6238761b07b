package mx.iecm.informe.aviso;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Los avisos que faltan por mandarse y quién los lleva. Quien toma uno lo aparta por un rato, más
 * largo que cualquier envío; si muere, al cabo de él lo toma otro.
 *
 * <p>El tiempo es el de la base: los relojes de los servidores no tienen que coincidir.
 */
@ApplicationScoped
class Buzon {

  /** Cuánto lo aparta quien lo toma, en segundos. */
  static final int APARTADO_S = 300;

  private static final int DE_UNA_VEZ = 20;
  private static final int DETALLE = 500;

  @PersistenceContext EntityManager em;
  @Inject Clock reloj;

  /** Los que ya se pueden tomar, del que más ha esperado al que menos. */
  @Transactional
  List<Long> pendientes() {
    return em.createQuery(
            "select a.numero from Aviso a where a.situacion = :pendiente"
                + " and a.siguienteEn <= :ahora order by a.siguienteEn, a.numero",
            Long.class)
        .setParameter("pendiente", Situacion.PENDIENTE)
        .setParameter("ahora", reloj.instant())
        .setMaxResults(DE_UNA_VEZ)
        .getResultList();
  }

  /** Da por perdidos los que ya no sirven. */
  @Transactional
  void caducar() {
    em.createQuery(
            "update Aviso a set a.situacion = :caducado"
                + " where a.situacion = :pendiente and a.caducaEn < :ahora")
        .setParameter("caducado", Situacion.CADUCADO)
        .setParameter("pendiente", Situacion.PENDIENTE)
        .setParameter("ahora", reloj.instant())
        .executeUpdate();
  }

  /** Toma uno para mandarlo; vacío si otro lo tiene o se adelantó. */
  @Transactional
  Optional<PorEnviar> tomar(long numero) {
    int tomados =
        em.createNativeQuery(
                "update aviso set intentos = intentos + 1, siguiente_en = current_timestamp"
                    + " + interval '"
                    + APARTADO_S
                    + "' second where numero = ?1 and estado = 'PENDIENTE'"
                    + " and siguiente_en <= current_timestamp")
            .setParameter(1, numero)
            .executeUpdate();
    return tomados == 1
        ? Optional.of(PorEnviar.de(em.find(Aviso.class, numero)))
        : Optional.empty();
  }

  /** El servidor de correo lo recibió. */
  @Transactional
  void enviado(PorEnviar aviso) {
    em.createQuery(
            "update Aviso a set a.situacion = :enviado, a.enviadoEn = :ahora, a.detalle = ''"
                + " where a.numero = :numero and a.intentos = :intento")
        .setParameter("enviado", Situacion.ENVIADO)
        .setParameter("ahora", reloj.instant())
        .setParameter("numero", aviso.numero())
        .setParameter("intento", aviso.intento())
        .executeUpdate();
  }

  /** El servidor de correo no admite la dirección: no se intenta más. */
  @Transactional
  void rechazado(PorEnviar aviso, String detalle) {
    em.createQuery(
            "update Aviso a set a.situacion = :rechazado, a.detalle = :detalle"
                + " where a.numero = :numero and a.intentos = :intento")
        .setParameter("rechazado", Situacion.RECHAZADO)
        .setParameter("detalle", corto(detalle))
        .setParameter("numero", aviso.numero())
        .setParameter("intento", aviso.intento())
        .executeUpdate();
  }

  /** No se pudo mandar: se deja para después. */
  @Transactional
  void fallido(PorEnviar aviso, String detalle) {
    em.createNativeQuery(
            "update aviso set siguiente_en = current_timestamp + interval '"
                + Espera.tras(aviso.intento()).toSeconds()
                + "' second, detalle = ?1 where numero = ?2 and intentos = ?3")
        .setParameter(1, corto(detalle))
        .setParameter(2, aviso.numero())
        .setParameter(3, aviso.intento())
        .executeUpdate();
  }

  private static String corto(String detalle) {
    String limpio = detalle.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
    return limpio.substring(0, Math.min(DETALLE, limpio.length()));
  }
}
