package mx.iecm.informe.compilacion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.aviso.Directorio;
import mx.iecm.informe.trabajo.Publicado;

/**
 * Lo que un trabajo que corre va dejando en la base. Cada asiento es su propia transacción y exige
 * el arriendo: un servidor al que ya se dio por muerto no escribe nada.
 */
@ApplicationScoped
class Asientos {

  @PersistenceContext EntityManager em;
  @Inject Almacen almacen;
  @Inject Avisos avisos;
  @Inject Directorio directorio;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;
  @Inject Event<Terminada> terminadas;

  @Transactional(TxType.REQUIRES_NEW)
  void paso(UUID id, String paso) {
    exigir(
        id,
        em.createQuery(
                "update Compilacion c set c.paso = :paso"
                    + " where c.id = :id and c.enCurso = true and c.arranque = :arranque")
            .setParameter("paso", paso)
            .setParameter("id", id)
            .setParameter("arranque", Nodo.ESTE.arranque())
            .executeUpdate());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void libros(UUID id, int cuantos) {
    exigir(
        id,
        em.createQuery(
                "update Compilacion c set c.cuantosLibros = :cuantos"
                    + " where c.id = :id and c.enCurso = true and c.arranque = :arranque")
            .setParameter("cuantos", cuantos)
            .setParameter("id", id)
            .setParameter("arranque", Nodo.ESTE.arranque())
            .executeUpdate());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void libro(UUID id, String libro, long renglones, boolean leido) {
    var avance = em.find(AvanceDeLibro.class, new AvanceDeLibro.Clave(id, libro));
    if (avance == null) {
      avance = new AvanceDeLibro(id, libro);
      em.persist(avance);
    }
    avance.poner(renglones, leido);
  }

  /** Guarda lo publicado y da por terminada la compilación, todo o nada. */
  @Transactional(TxType.REQUIRES_NEW)
  void terminar(UUID id, Publicado publicado) {
    var c = em.find(Compilacion.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (c.estado() == Estado.TERMINADA) {
      return;
    }
    exigir(id, c.arranque().equals(Nodo.ESTE.arranque()) ? 1 : 0);
    for (Path archivo : publicado.archivos()) {
      try (InputStream en = Files.newInputStream(archivo)) {
        em.persist(new Producto(id, archivo.getFileName().toString(), almacen.guardar(en)));
      } catch (IOException e) {
        throw new UncheckedIOException("no se pudo guardar " + archivo, e);
      }
    }
    c.terminar(publicado.veredicto(), reloj.instant());
    avisos.escribir(AvisoDeVeredicto.de(c), directorio.dePersona(c.pedidaPor()));
    bitacora.anotar(Acto.COMPILACION_TERMINADA, Nodo.ESTE.comoPersona(), c.asunto());
    terminadas.fire(new Terminada(c.borrador(), Duration.between(c.pedidaEn(), reloj.instant())));
  }

  private static void exigir(UUID id, int suyas) {
    if (suyas != 1) {
      throw new IllegalStateException("la compilación " + id + " ya no es de este servidor");
    }
  }
}
