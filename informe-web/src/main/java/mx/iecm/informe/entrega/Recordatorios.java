package mx.iecm.informe.entrega;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.aviso.Directorio;

/** A quién le falta entregar cuando su plazo está por vencer, y el aviso que se le da. */
@ApplicationScoped
class Recordatorios {

  /** Con cuánta anticipación se avisa: dos días, salvo que quien instala diga otra cosa. */
  static final Duration ANTES =
      Duration.ofHours(
          Optional.ofNullable(Integer.getInteger("informe.recordatorio.horas")).orElse(48));

  @PersistenceContext EntityManager em;
  @Inject Avisos avisos;
  @Inject Directorio directorio;
  @Inject Clock reloj;

  /** Las áreas sin entrega que vale de los periodos con algo por vencer. */
  @Transactional
  List<UUID> sinEntregar() {
    var ahora = reloj.instant();
    return em.createQuery(
            "select a.id from Area a join a.periodo p where a.vigente is null"
                + " and p.abre <= :ahora and (p.cierra between :ahora and :hasta"
                + " or a.prorrogaHasta between :ahora and :hasta) order by p.clave, a.orden",
            UUID.class)
        .setParameter("ahora", ahora)
        .setParameter("hasta", ahora.plus(ANTES))
        .getResultList();
  }

  /**
   * Avisa a un área, si de veras le toca. La aparta: de dos servidores, el segundo encuentra el
   * aviso del primero, y una entrega que está llegando espera o se ve.
   */
  @Transactional
  void recordar(UUID id) {
    var area = em.find(Area.class, id, LockModeType.PESSIMISTIC_WRITE);
    var ahora = reloj.instant();
    area.vence()
        .filter(vence -> area.vigente().isEmpty())
        .filter(vence -> vence.isAfter(ahora) && !vence.isAfter(ahora.plus(ANTES)))
        .ifPresent(
            vence ->
                avisos.escribir(AvisoDePlazo.de(area, vence), directorio.deArea(area.siglas())));
  }
}
