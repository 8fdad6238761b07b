package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;

/** Los periodos que se informan. */
@ApplicationScoped
public class Periodos {

  /** Después de lo que la base puede tener. */
  private static final Instant FUTURO = Instant.parse("9999-12-31T00:00:00Z");

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * Los tableros, del periodo más nuevo al más viejo, con solo las áreas visibles.
   *
   * @param importa de qué periodos, una vez quitado lo que no se puede ver
   * @param despuesDe la clave del último que se vio; vacío para empezar por el más nuevo
   * @throws mx.iecm.informe.problema.ProblemaException si ese no existe
   */
  @Transactional
  public List<Tablero> tableros(
      Predicate<String> visible,
      Predicate<Tablero> importa,
      Optional<String> despuesDe,
      int cuantos) {
    var ultimo = despuesDe.map(this::periodo);
    return em.createQuery(
            "select p from Periodo p where p.creadoEn < :creado"
                + " or p.creadoEn = :creado and p.clave > :clave"
                + " order by p.creadoEn desc, p.clave",
            Periodo.class)
        .setParameter("creado", ultimo.map(Periodo::creadoEn).orElse(FUTURO))
        .setParameter("clave", despuesDe.orElse(""))
        .getResultStream()
        .map(p -> Tablero.de(p, visible, reloj.instant()))
        .filter(importa)
        .limit(cuantos)
        .toList();
  }

  /**
   * El tablero de un periodo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional
  public Tablero tablero(String clave, Predicate<String> visible) {
    return Tablero.de(periodo(clave), visible, reloj.instant());
  }

  /**
   * Un periodo, dentro de la transacción de quien llama.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Periodo periodo(String clave) {
    return Optional.ofNullable(em.find(Periodo.class, clave))
        .orElseThrow(() -> NO_EXISTE.con("No hay ningún periodo " + clave + "."));
  }

  /**
   * Un periodo, apartado hasta el fin de la transacción: de dos que lo cambian a la vez, el segundo
   * ve lo del primero.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Periodo apartado(String clave) {
    var periodo = periodo(clave);
    em.refresh(periodo, LockModeType.PESSIMISTIC_WRITE);
    return periodo;
  }

  /**
   * Guarda los libros de un periodo, que es nuevo o ya estaba; lo entregado se conserva.
   *
   * @return si es nuevo
   */
  @Transactional
  boolean guardar(LibrosDePeriodo libros, String quien) throws IOException {
    Periodo periodo = em.find(Periodo.class, libros.clave(), LockModeType.PESSIMISTIC_WRITE);
    boolean nuevo = periodo == null;
    if (periodo == null) {
      periodo = new Periodo(libros, guardados(libros, Optional.empty()), reloj.instant(), quien);
      em.persist(periodo);
    } else {
      periodo.cambiar(guardados(libros, periodo.libros().plantilla()));
    }
    periodo.convocar(libros.leidoPrograma().areas());
    var acto = nuevo ? Acto.PERIODO_ABIERTO : Acto.LIBROS_CAMBIADOS;
    bitacora.anotar(acto, quien, asunto(periodo));
    return nuevo;
  }

  private static Asunto asunto(Periodo periodo) {
    return Asunto.de(
        "periodo", periodo.clave(),
        "programa", periodo.libros().programa().sha256(),
        "secretaría", periodo.libros().secretaria().sha256(),
        "plantilla", periodo.libros().plantilla().map(Archivo::sha256).orElse("la del programa"));
  }

  /** Los libros ya guardados; si no viene otra plantilla, sigue la que había. */
  private Libros guardados(LibrosDePeriodo libros, Optional<Archivo> deAntes) throws IOException {
    var plantilla = deAntes;
    if (libros.plantilla().isPresent()) {
      plantilla = Optional.of(archivo(libros.plantilla().get()));
    }
    return new Libros(archivo(libros.programa()), archivo(libros.secretaria()), plantilla);
  }

  private Archivo archivo(ArchivoSubido subido) throws IOException {
    return almacen.guardar(subido.flujo());
  }
}
