package mx.iecm.informe.compilacion;

import static mx.iecm.informe.problema.TipoDeProblema.COMPILACION_EN_CURSO;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.entrega.Periodo;
import mx.iecm.informe.entrega.Periodos;

/** Las compilaciones que se han encargado. */
@ApplicationScoped
public class Compilaciones {

  @PersistenceContext EntityManager em;
  @Inject Periodos periodos;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /** Las de un periodo, de la más nueva a la más vieja. */
  @Transactional
  public List<Marcha> historia(String periodo) {
    return em.createQuery(
            "select c from Compilacion c where c.periodo = :periodo order by c.pedidaEn desc, c.id",
            Compilacion.class)
        .setParameter("periodo", periodos.periodo(periodo))
        .getResultStream()
        .map(this::marcha)
        .toList();
  }

  /**
   * Cómo va una.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional
  public Marcha ver(UUID id) {
    return marcha(compilacion(id));
  }

  /**
   * Un archivo que dejó una compilación.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no lo dejó
   */
  @Transactional
  public Archivo producto(UUID id, String nombre) {
    return Optional.ofNullable(em.find(Producto.class, new Producto.Clave(id, nombre)))
        .map(p -> em.find(Archivo.class, p.archivo().id()))
        .orElseThrow(() -> NO_EXISTE.con("La compilación no dejó ningún " + nombre + "."));
  }

  /** La última terminada en que entró lo que vale de un área. */
  @Transactional
  Optional<UUID> ultimaConLoVigente(String periodo, String siglas) {
    return em.createQuery(
            "select c.id from Compilacion c join c.entregas e join e.area a"
                + " where a.periodo = :periodo and a.siglas = :siglas and a.vigente = e"
                + " and c.estado = :terminada order by c.pedidaEn desc",
            UUID.class)
        .setParameter("periodo", periodos.periodo(periodo))
        .setParameter("siglas", siglas)
        .setParameter("terminada", Estado.TERMINADA)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Anota una compilación por correr, con lo que vale en este momento. */
  @Transactional
  UUID anotar(String clave, boolean borrador, String quien) {
    // El periodo se aparta: de dos peticiones a la vez, la segunda ve la compilación de la primera.
    Periodo periodo = periodos.periodo(clave);
    em.lock(periodo, LockModeType.PESSIMISTIC_WRITE);
    if (hayEnCurso(periodo)) {
      throw COMPILACION_EN_CURSO.con(
          "El periodo %s se está compilando: espere a que termine.".formatted(periodo.nombre()));
    }
    var nueva = new Compilacion(periodo, borrador, reloj.instant(), quien, Nodo.ESTE);
    em.persist(nueva);
    bitacora.anotar(Acto.COMPILACION_PEDIDA, quien, nueva.asunto());
    return nueva.id();
  }

  private boolean hayEnCurso(Periodo periodo) {
    return em.createQuery(
                "select count(c) from Compilacion c where c.periodo = :periodo and c.enCurso = true",
                Long.class)
            .setParameter("periodo", periodo)
            .getSingleResult()
        > 0;
  }

  private Compilacion compilacion(UUID id) {
    return Optional.ofNullable(em.find(Compilacion.class, id))
        .orElseThrow(() -> NO_EXISTE.con("No hay ninguna compilación " + id + "."));
  }

  private Marcha marcha(Compilacion c) {
    var avances =
        em.createQuery(
                "select a from AvanceDeLibro a where a.compilacion = :id", AvanceDeLibro.class)
            .setParameter("id", c.id())
            .getResultList();
    var productos =
        em.createQuery(
                "select p from Producto p where p.compilacion = :id order by p.nombre",
                Producto.class)
            .setParameter("id", c.id())
            .getResultList();
    return Marcha.de(c, avances, productos);
  }
}
