package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.ENTREGA_SIN_VALOR;
import static mx.iecm.informe.problema.TipoDeProblema.PERIODO_CERRADO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.aviso.Directorio;
import mx.iecm.informe.caso.Revision;

/** Recibe, repone y retira lo que las áreas entregan: cada cosa, toda o nada. */
@ApplicationScoped
public class Entregas {

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Areas areas;
  @Inject Historia historia;
  @Inject Revisiones revisiones;
  @Inject CriterioVigente criterio;
  @Inject Avisos avisos;
  @Inject Directorio directorio;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * Retira la que vale, mientras corre el plazo. Sus bytes y su acuse se conservan; el área queda
   * sin entregar.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es la que vale o el plazo ya venció
   */
  @Transactional
  public Acuse retirar(String periodo, String siglas, UUID id, String quien) {
    var area = areas.apartada(periodo, siglas);
    var entrega = historia.entrega(area, id);
    if (!area.plazo(reloj.instant()).corre()) {
      throw PERIODO_CERRADO.con("Una entrega solo se retira mientras corre su plazo.");
    }
    if (!area.vale(entrega)) {
      throw ENTREGA_SIN_VALOR.con(
          "La entrega %s no es la que vale: no hay nada que retirar.".formatted(entrega.folio()));
    }
    area.retirar(new Sello(reloj.instant(), quien));
    anotar(Acto.ENTREGA_RETIRADA, quien, entrega);
    return Acuse.de(entrega);
  }

  /** Con qué se revisa lo que entrega un área. */
  @Transactional
  Revision revision(String periodo, String siglas) {
    var libros = areas.area(periodo, siglas).periodo().libros();
    return revisiones.de(
        em.find(Archivo.class, libros.programa().id()),
        em.find(Archivo.class, libros.secretaria().id()),
        criterio.deReglas(periodo));
  }

  /**
   * La entrega que ya se había recibido con esos mismos bytes, que vuelve a ser la que vale.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si ya no se recibe, haya o no repetida
   */
  @Transactional
  Optional<Acuse> repetida(Recibido recibido, Instant llego) {
    var area = areas.apartada(recibido.periodo(), recibido.siglas());
    return con(area, recibido, Admision.de(area, recibido.motivo(), llego));
  }

  /** Asienta una entrega: sus bytes, su registro, su acuse y que es la que vale, todo o nada. */
  @Transactional
  Recibo asentar(Recibido recibido, Instant llego, Leido leido) throws IOException {
    // El área se aparta: de dos peticiones con los mismos bytes, la segunda encuentra a la primera.
    var area = areas.apartada(recibido.periodo(), recibido.siglas());
    var admision = Admision.de(area, recibido.motivo(), llego);
    var ya = con(area, recibido, admision);
    if (ya.isPresent()) {
      return new Recibo(ya.get(), false);
    }
    var archivo = almacen.guardar(recibido.libro().flujo());
    var llegada = new Llegada(siguiente(area), llego, admision.puntualidad(), admision.motivo());
    var entrega = new Entrega(area, archivo, recibido, llegada, leido.hallado());
    entrega.acusar(AcuseEnJson.escribir(leido.acuse(entrega)).toString());
    em.persist(entrega);
    area.valer(entrega, admision.puntualidad());
    avisos.escribir(
        AvisoDeAcuse.de(entrega), directorio.deEntrega(recibido.siglas(), recibido.usuario()));
    anotar(Acto.ENTREGA_RECIBIDA, recibido.usuario(), entrega);
    return new Recibo(Acuse.de(entrega), true);
  }

  private int siguiente(Area area) {
    return em.createQuery(
                "select coalesce(max(e.numero), 0) from Entrega e where e.area = :area",
                Integer.class)
            .setParameter("area", area)
            .getSingleResult()
        + 1;
  }

  private Optional<Acuse> con(Area area, Recibido recibido, Admision admision) {
    return em.createQuery(
            "select e from Entrega e where e.area = :area and e.sha256 = :sha256", Entrega.class)
        .setParameter("area", area)
        .setParameter("sha256", recibido.libro().sha256())
        .getResultStream()
        .findFirst()
        .map(
            e -> {
              boolean valia = area.vale(e);
              area.valer(e, admision.puntualidad());
              if (!valia) {
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
            "folio", entrega.folio(),
            "SHA-256", entrega.sha256()));
  }

  /**
   * Un acuse y si la entrega es nueva.
   *
   * @param acuse el de la entrega
   * @param nueva falso si esos bytes ya se habían recibido
   */
  public record Recibo(Acuse acuse, boolean nueva) {}
}
