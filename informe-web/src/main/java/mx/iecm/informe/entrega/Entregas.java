package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;
import static mx.iecm.informe.problema.TipoDeProblema.PERIODO_CERRADO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.caso.Revision;

/** Lo que las áreas han entregado. */
@ApplicationScoped
public class Entregas {

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Periodos periodos;
  @Inject Revisiones revisiones;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /** Las de un área, de la más nueva a la más vieja. */
  @Transactional
  public List<Acuse> historia(String periodo, String siglas) {
    return em.createQuery(
            "select e from Entrega e where e.area = :area order by e.recibidaEn desc, e.id",
            Entrega.class)
        .setParameter("area", area(periodo, siglas, LockModeType.NONE))
        .getResultStream()
        .map(Acuse::de)
        .toList();
  }

  /**
   * El archivo de una entrega de un área.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es suya o no existe
   */
  @Transactional
  public Archivo libro(String periodo, String siglas, UUID id) {
    var area = area(periodo, siglas, LockModeType.NONE);
    return Optional.ofNullable(em.find(Entrega.class, id))
        .filter(e -> e.area().id().equals(area.id()))
        .map(e -> em.find(Archivo.class, e.archivo().id()))
        .orElseThrow(() -> NO_EXISTE.con("No hay ninguna entrega con ese acuse."));
  }

  /** Con qué se revisa lo que entrega un área, si todavía se recibe. */
  @Transactional
  Revision revision(String periodo, String siglas) {
    var abierto = siRecibe(area(periodo, siglas, LockModeType.NONE));
    return revisiones.de(
        em.find(Archivo.class, abierto.libros().programa().id()),
        em.find(Archivo.class, abierto.libros().secretaria().id()));
  }

  /** La entrega que ya se había recibido con esos mismos bytes, que vuelve a ser la que vale. */
  @Transactional
  Optional<Acuse> repetida(Recibido recibido) {
    var area = area(recibido.periodo(), recibido.siglas(), LockModeType.PESSIMISTIC_WRITE);
    siRecibe(area);
    return con(area, recibido);
  }

  /** Asienta una entrega: sus bytes, su registro y que es la que vale, todo o nada. */
  @Transactional
  Recibo asentar(Recibido recibido, Hallado hallado) throws IOException {
    // El área se aparta: de dos peticiones con los mismos bytes, la segunda encuentra a la primera.
    var area = area(recibido.periodo(), recibido.siglas(), LockModeType.PESSIMISTIC_WRITE);
    siRecibe(area);
    var ya = con(area, recibido);
    if (ya.isPresent()) {
      return new Recibo(ya.get(), false);
    }
    var archivo = almacen.guardar(recibido.libro().flujo());
    var entrega = new Entrega(area, archivo, recibido, reloj.instant(), hallado);
    em.persist(entrega);
    area.valer(entrega);
    anotar(Acto.ENTREGA_RECIBIDA, recibido.usuario(), entrega);
    return new Recibo(Acuse.de(entrega), true);
  }

  private Optional<Acuse> con(Area area, Recibido recibido) {
    return em.createQuery(
            "select e from Entrega e where e.area = :area and e.sha256 = :sha256", Entrega.class)
        .setParameter("area", area)
        .setParameter("sha256", recibido.libro().sha256())
        .getResultStream()
        .findFirst()
        .map(
            e -> {
              if (area.vigente().filter(v -> v.id().equals(e.id())).isEmpty()) {
                area.valer(e);
                anotar(Acto.ENTREGA_REPUESTA, recibido.usuario(), e);
              }
              return Acuse.de(e);
            });
  }

  private void anotar(Acto acto, String quien, Entrega entrega) {
    bitacora.anotar(
        acto,
        quien,
        Asunto.de(
            "periodo", entrega.area().periodo().clave(),
            "área", entrega.area().siglas(),
            "acuse", entrega.id(),
            "SHA-256", entrega.sha256()));
  }

  private Area area(String periodo, String siglas, LockModeType candado) {
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

  private static Periodo siRecibe(Area area) {
    if (!area.periodo().abierto()) {
      throw PERIODO_CERRADO.con(
          "El periodo %s ya no recibe: pida a la secretaría que lo abra."
              .formatted(area.periodo().nombre()));
    }
    return area.periodo();
  }

  /**
   * Un acuse y si la entrega es nueva.
   *
   * @param acuse el de la entrega
   * @param nueva falso si esos bytes ya se habían recibido
   */
  public record Recibo(Acuse acuse, boolean nueva) {}
}
