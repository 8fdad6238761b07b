package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.almacen.Archivo;

/** Lo que cada área ha entregado: nada de lo que se recibió se pierde ni cambia. */
@ApplicationScoped
public class Historia {

  @PersistenceContext EntityManager em;
  @Inject Areas areas;

  /**
   * Las de un área, de la más nueva a la más vieja.
   *
   * @param despuesDe la última que se vio; vacío para empezar por la más nueva
   * @throws mx.iecm.informe.problema.ProblemaException si el área o esa no existen
   */
  @Transactional
  public List<Acuse> de(String periodo, String siglas, Optional<UUID> despuesDe, int cuantos) {
    var area = areas.area(periodo, siglas);
    return em.createQuery(
            "select e from Entrega e where e.area = :area and e.numero < :numero"
                + " order by e.numero desc",
            Entrega.class)
        .setParameter("area", area)
        .setParameter(
            "numero", despuesDe.map(id -> entrega(area, id).numero()).orElse(Integer.MAX_VALUE))
        .setMaxResults(cuantos)
        .getResultStream()
        .map(Acuse::de)
        .toList();
  }

  /**
   * Una de un área.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es suya o no existe
   */
  @Transactional
  public Acuse ver(String periodo, String siglas, UUID id) {
    return Acuse.de(entrega(areas.area(periodo, siglas), id));
  }

  /** La que se recibió antes que ella; vacío si es la primera. */
  @Transactional
  Optional<UUID> anterior(String periodo, String siglas, UUID id) {
    var area = areas.area(periodo, siglas);
    return em.createQuery(
            "select e.id from Entrega e where e.area = :area and e.numero < :numero"
                + " order by e.numero desc",
            UUID.class)
        .setParameter("area", area)
        .setParameter("numero", entrega(area, id).numero())
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * El acuse de una, tal como se dio.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es suya, no existe o es de antes de
   *     que hubiera acuses
   */
  @Transactional
  public JsonObject acuse(String periodo, String siglas, UUID id) {
    var entrega = entrega(areas.area(periodo, siglas), id);
    return AcuseEnJson.objeto(entrega.acuse())
        .orElseThrow(() -> NO_EXISTE.con("Esa entrega se recibió antes de que se dieran acuses."));
  }

  /**
   * El archivo de una.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es suya o no existe
   */
  @Transactional
  public Archivo libro(String periodo, String siglas, UUID id) {
    var entrega = entrega(areas.area(periodo, siglas), id);
    return em.find(Archivo.class, entrega.archivo().id());
  }

  /**
   * Una de un área, dentro de la transacción de quien llama.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es suya o no existe
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  Entrega entrega(Area area, UUID id) {
    return Optional.ofNullable(em.find(Entrega.class, id))
        .filter(e -> e.area().id().equals(area.id()))
        .orElseThrow(() -> NO_EXISTE.con("No hay ninguna entrega con ese acuse."));
  }
}
