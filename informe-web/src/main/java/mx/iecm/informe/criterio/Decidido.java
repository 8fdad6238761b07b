package mx.iecm.informe.criterio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.CriterioEscrito;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.criterio.CriterioDelPeriodo.Ajustada;
import mx.iecm.informe.criterio.CriterioDelPeriodo.Dado;
import mx.iecm.informe.criterio.CriterioDelPeriodo.Justificada;
import mx.iecm.informe.entrega.CriterioVigente;
import mx.iecm.informe.entrega.Periodos;
import mx.iecm.informe.hallazgo.Ajustes;

/** Lo decidido de cada periodo, como está en este momento. */
@ApplicationScoped
public class Decidido implements CriterioVigente {

  @PersistenceContext EntityManager em;
  @Inject Periodos periodos;
  @Inject Almacen almacen;

  /**
   * Lo decidido de un periodo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no existe
   */
  @Transactional
  public CriterioDelPeriodo ver(String periodo) {
    periodos.periodo(periodo);
    return new CriterioDelPeriodo(
        ajustes(periodo).stream().map(Decidido::ajustada).toList(),
        justificaciones(periodo).stream().map(Decidido::justificada).toList(),
        anterior(periodo).map(Decidido::dado));
  }

  /** Lo decidido de una regla; vacío si está como viene. */
  @Transactional
  public Optional<Ajustada> ajuste(String periodo, String regla) {
    periodos.periodo(periodo);
    return Optional.ofNullable(
            em.find(AjusteDeRegla.class, new AjusteDeRegla.Clave(periodo, regla)))
        .map(Decidido::ajustada);
  }

  @Override
  @Transactional(TxType.SUPPORTS)
  public Acompanantes deReglas(String periodo) {
    var ajustes = ajustes(periodo).stream().map(Decidido::ajuste).toList();
    return new Acompanantes(
        Optional.of(ajustes).filter(a -> !a.isEmpty()).map(a -> CriterioEscrito.de(new Ajustes(a))),
        Optional.empty(),
        Optional.empty());
  }

  /** Los archivos con que se compila, como están en este momento. */
  @Transactional(TxType.MANDATORY)
  public List<Congelado> congelar(String periodo) {
    var congelados = new ArrayList<Congelado>();
    var ajustes = ajustes(periodo).stream().map(Decidido::ajuste).toList();
    if (!ajustes.isEmpty()) {
      congelados.add(guardar(CriterioEscrito.de(new Ajustes(ajustes))));
    }
    var dichas = justificaciones(periodo).stream().map(JustificacionDeHallazgo::dicha).toList();
    if (!dichas.isEmpty()) {
      congelados.add(guardar(CriterioEscrito.de(dichas)));
    }
    anterior(periodo)
        .map(a -> new Congelado(Acompanantes.ANTERIOR, a.archivo()))
        .ifPresent(congelados::add);
    return congelados;
  }

  /** El XML que la secretaría dio por informe del periodo anterior, si lo dio. */
  @Transactional(TxType.MANDATORY)
  public Optional<Archivo> informeAnterior(String periodo) {
    return anterior(periodo).map(a -> a.archivo());
  }

  private Congelado guardar(LibroRecibido escrito) {
    try (InputStream en = escrito.contenido().abrir()) {
      return new Congelado(escrito.nombre(), almacen.guardar(en));
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo guardar " + escrito.nombre(), e);
    }
  }

  private List<AjusteDeRegla> ajustes(String periodo) {
    return em.createQuery(
            "select a from AjusteDeRegla a where a.periodo = :periodo order by a.regla",
            AjusteDeRegla.class)
        .setParameter("periodo", periodo)
        .getResultList();
  }

  List<JustificacionDeHallazgo> justificaciones(String periodo) {
    return em.createQuery(
            "select j from JustificacionDeHallazgo j where j.periodo = :periodo"
                + " order by j.puestaEn, j.id",
            JustificacionDeHallazgo.class)
        .setParameter("periodo", periodo)
        .getResultList();
  }

  Optional<InformeAnterior> anterior(String periodo) {
    return Optional.ofNullable(em.find(InformeAnterior.class, periodo));
  }

  private static Ajustes.Ajuste ajuste(AjusteDeRegla a) {
    return Ajustes.Ajuste.de(a.regla(), a.accion(), a.motivo());
  }

  private static Ajustada ajustada(AjusteDeRegla a) {
    return new Ajustada(a.regla(), a.accion(), a.motivo(), a.sello());
  }

  private static Justificada justificada(JustificacionDeHallazgo j) {
    var dicha = j.dicha();
    return new Justificada(
        j.id(), dicha.regla(), dicha.registro(), dicha.valor(), dicha.motivo(), j.sello());
  }

  private static Dado dado(InformeAnterior a) {
    Archivo archivo = a.archivo();
    return new Dado(archivo.sha256(), archivo.tamano(), a.sello());
  }
}
