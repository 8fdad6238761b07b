package mx.iecm.informe.compilacion;

import static mx.iecm.informe.problema.TipoDeProblema.COMPILACION_EN_CURSO;
import static mx.iecm.informe.problema.TipoDeProblema.COMPILACION_SIN_CORRER;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.criterio.Congelado;
import mx.iecm.informe.criterio.Decidido;
import mx.iecm.informe.entrega.Periodo;
import mx.iecm.informe.entrega.Periodos;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.trabajo.Acabado;

/** Las compilaciones que se han encargado. */
@ApplicationScoped
public class Compilaciones {

  /** Después de lo que la base puede tener. */
  private static final Instant FUTURO = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext EntityManager em;
  @Inject Periodos periodos;
  @Inject Decidido decidido;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * Las de un periodo, de la más nueva a la más vieja.
   *
   * @param despuesDe la última que se vio; vacío para empezar por la más nueva
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo o esa no existen
   */
  @Transactional
  public List<Marcha> historia(String periodo, Optional<UUID> despuesDe, int cuantos) {
    var ultima = despuesDe.map(this::compilacion);
    return em.createQuery(
            "select c from Compilacion c where c.periodo = :periodo and (c.pedidaEn < :pedida"
                + " or c.pedidaEn = :pedida and c.id > :id) order by c.pedidaEn desc, c.id",
            Compilacion.class)
        .setParameter("periodo", periodos.periodo(periodo))
        .setParameter("pedida", ultima.map(Compilacion::pedidaEn).orElse(FUTURO))
        .setParameter("id", despuesDe.orElse(new UUID(0, 0)))
        .setMaxResults(cuantos)
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

  /**
   * El XML del informe del periodo anterior: el que dio la secretaría o, si no dio ninguno, el
   * último que se emitió aquí.
   */
  @Transactional
  public Optional<Archivo> informeAnterior(String clave) {
    var periodo = periodos.periodo(clave);
    return decidido
        .informeAnterior(clave)
        .or(() -> emitidoAntes(periodo).map(Producto::archivo))
        .map(a -> em.find(Archivo.class, a.id()));
  }

  /**
   * El XML del informe del periodo anterior con que se compiló; si entonces no lo había, el que
   * haya ahora.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si la compilación no existe
   */
  @Transactional
  Optional<Archivo> anteriorDe(UUID id) {
    return em.createQuery(
            "select a from Acompanante a where a.compilacion = :id and a.nombre = :nombre",
            Acompanante.class)
        .setParameter("id", id)
        .setParameter("nombre", Acompanantes.ANTERIOR)
        .getResultStream()
        .findFirst()
        .map(a -> em.find(Archivo.class, a.archivo().id()))
        .or(() -> informeAnterior(compilacion(id).periodo().clave()));
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
  UUID anotar(String clave, boolean borrador, Acabado acabado, String quien) {
    // El periodo se aparta: de dos peticiones a la vez, la segunda ve la compilación de la primera.
    Periodo periodo = periodos.periodo(clave);
    em.lock(periodo, LockModeType.PESSIMISTIC_WRITE);
    exigirQueNadieCompile(periodo);
    var nueva = new Compilacion(periodo, borrador, acabado, reloj.instant(), quien, Nodo.ESTE);
    em.persist(nueva);
    acompanar(nueva);
    bitacora.anotar(Acto.COMPILACION_PEDIDA, quien, nueva.asunto());
    return nueva.id();
  }

  /**
   * Pide que se detenga la que corre.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe o ya no corre
   */
  @Transactional
  void pedirDetencion(UUID id, String quien) {
    var c = compilacion(id);
    em.lock(c, LockModeType.PESSIMISTIC_WRITE);
    if (c.estado() != Estado.EN_CURSO) {
      throw COMPILACION_SIN_CORRER.con("La compilación ya no corre: no hay nada que detener.");
    }
    c.pedirQueSeDetenga();
    bitacora.anotar(Acto.COMPILACION_DETENIDA, quien, c.asunto());
  }

  /**
   * Vuelve a correr, aquí, la que se detuvo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no está detenida o el periodo se compila
   */
  @Transactional
  void retomar(UUID id, String quien) {
    var c = compilacion(id);
    em.lock(c.periodo(), LockModeType.PESSIMISTIC_WRITE);
    em.refresh(c);
    if (c.estado() != Estado.DETENIDA) {
      throw COMPILACION_SIN_CORRER.con("La compilación no está detenida: no hay nada que seguir.");
    }
    exigirQueNadieCompile(c.periodo());
    c.seguir(Nodo.ESTE, reloj.instant());
    bitacora.anotar(Acto.COMPILACION_SEGUIDA, quien, c.asunto());
  }

  private void acompanar(Compilacion nueva) {
    var congelados = new ArrayList<>(decidido.congelar(nueva.periodo().clave()));
    if (congelados.stream().noneMatch(c -> c.nombre().equals(Acompanantes.ANTERIOR))) {
      emitidoAntes(nueva.periodo())
          .map(p -> new Congelado(Acompanantes.ANTERIOR, p.archivo()))
          .ifPresent(congelados::add);
    }
    congelados.forEach(c -> em.persist(new Acompanante(nueva.id(), c)));
  }

  /** El XML del último informe que se emitió aquí del periodo anterior del mismo órgano. */
  private Optional<Producto> emitidoAntes(Periodo periodo) {
    return mx.iecm.informe.modelo.Periodo.deClave(periodo.nombre())
        .flatMap(
            p ->
                em.createQuery(
                        "select p from Producto p, Compilacion c join c.periodo de"
                            + " where p.compilacion = c.id and p.nombre = 'informe.xml'"
                            + " and c.borrador = false and c.veredicto <> :rechazado"
                            + " and de.organo = :organo and de.nombre = :anterior"
                            + " order by c.pedidaEn desc",
                        Producto.class)
                    .setParameter("rechazado", Veredicto.RECHAZADO)
                    .setParameter("organo", periodo.organo())
                    .setParameter("anterior", p.anterior().clave())
                    .setMaxResults(1)
                    .getResultStream()
                    .findFirst());
  }

  private void exigirQueNadieCompile(Periodo periodo) {
    if (hayEnCurso(periodo)) {
      throw COMPILACION_EN_CURSO.con(
          "El periodo %s se está compilando: espere a que termine.".formatted(periodo.nombre()));
    }
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
