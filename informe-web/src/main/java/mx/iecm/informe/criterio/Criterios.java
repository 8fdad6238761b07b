package mx.iecm.informe.criterio;

import static mx.iecm.informe.problema.TipoDeProblema.DECISION_NO_ACEPTADA;
import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.Criterio;
import mx.iecm.informe.caso.CriterioEscrito;
import mx.iecm.informe.criterio.CriterioDelPeriodo.Ajustada;
import mx.iecm.informe.entrega.Periodos;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.trabajo.HallazgoEscrito;

/** Lo que la secretaría decide de cada periodo. */
@ApplicationScoped
public class Criterios {

  @PersistenceContext EntityManager em;
  @Inject Periodos periodos;
  @Inject Decidido decidido;
  @Inject Almacen almacen;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * Qué hacer con una regla.
   *
   * @param regla su clave
   * @param accion {@code apagada}, {@code error}, {@code advertencia} o {@code nota}
   * @param motivo por qué
   */
  public record Decision(String regla, String accion, String motivo) {}

  /**
   * Ajusta una regla; si ya lo estaba, cambia lo decidido.
   *
   * @param conforme mira lo decidido de ella y, si no es lo que se esperaba, corta
   * @throws mx.iecm.informe.problema.ProblemaException si la regla no existe o no se puede ajustar
   *     así
   */
  @Transactional
  public void ajustar(
      String periodo, Decision decision, String quien, Consumer<Optional<Ajustada>> conforme) {
    apartar(periodo);
    conforme.accept(decidido.ajuste(periodo, decision.regla()));
    var leido =
        exigir(
            new Acompanantes(
                Optional.of(
                    CriterioEscrito.ajuste(decision.regla(), decision.accion(), decision.motivo())),
                Optional.empty(),
                Optional.empty()));
    for (var a : leido.ajustes().lista()) {
      em.merge(new AjusteDeRegla(periodo, a.regla(), a.accion(), a.motivo(), sello(quien)));
      bitacora.anotar(
          Acto.REGLA_AJUSTADA,
          quien,
          Asunto.de(
              "periodo", periodo, "regla", a.regla(), "queda", a.accion(), "motivo", a.motivo()));
    }
  }

  /**
   * Deja una regla como viene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no estaba ajustada
   */
  @Transactional
  public void quitarAjuste(String periodo, String regla, String quien) {
    apartar(periodo);
    em.remove(
        Optional.ofNullable(em.find(AjusteDeRegla.class, new AjusteDeRegla.Clave(periodo, regla)))
            .orElseThrow(() -> NO_EXISTE.con("La regla " + regla + " no está ajustada.")));
    bitacora.anotar(Acto.REGLA_COMO_VIENE, quien, Asunto.de("periodo", periodo, "regla", regla));
  }

  /**
   * Justifica una advertencia; si ya lo estaba, cambia lo dicho.
   *
   * @param dicha con su motivo; el responsable es quien la da
   * @throws mx.iecm.informe.problema.ProblemaException si le falta algo o la regla no existe
   */
  @Transactional
  public UUID justificar(String periodo, Justificacion dicha) {
    apartar(periodo);
    exigir(
        new Acompanantes(
            Optional.empty(), Optional.of(CriterioEscrito.de(List.of(dicha))), Optional.empty()));
    var antes =
        decidido.justificaciones(periodo).stream()
            .filter(j -> j.dicha().regla().equals(dicha.regla()))
            .filter(j -> j.dicha().registro().equals(dicha.registro()))
            .filter(j -> j.dicha().valor().equals(dicha.valor()))
            .findFirst();
    antes.ifPresent(j -> j.decir(dicha, reloj.instant()));
    var id = antes.map(JustificacionDeHallazgo::id).orElseGet(() -> nueva(periodo, dicha));
    anotar(Acto.ADVERTENCIA_JUSTIFICADA, dicha.responsable(), periodo, dicha);
    return id;
  }

  private UUID nueva(String periodo, Justificacion dicha) {
    var nueva = new JustificacionDeHallazgo(periodo, dicha, reloj.instant());
    em.persist(nueva);
    return nueva.id();
  }

  private void anotar(Acto acto, String quien, String periodo, Justificacion dicha) {
    bitacora.anotar(
        acto,
        quien,
        Asunto.de(
            "periodo", periodo,
            "regla", dicha.regla(),
            "registro", dicha.registro(),
            "valor", dicha.valor(),
            "motivo", dicha.motivo()));
  }

  /**
   * Retira una justificación.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es del periodo o no existe
   */
  @Transactional
  public void quitarJustificacion(String periodo, UUID id, String quien) {
    apartar(periodo);
    var puesta =
        Optional.ofNullable(em.find(JustificacionDeHallazgo.class, id))
            .filter(j -> j.periodo().equals(periodo))
            .orElseThrow(() -> NO_EXISTE.con("No hay ninguna justificación " + id + "."));
    em.remove(puesta);
    anotar(Acto.JUSTIFICACION_RETIRADA, quien, periodo, puesta.dicha());
  }

  /** Da el XML del informe anterior; el que no lo sea lo dirá el dictamen. */
  @Transactional
  public void darAnterior(String periodo, InputStream xml, String quien) throws IOException {
    apartar(periodo);
    var dado = em.merge(new InformeAnterior(periodo, almacen.guardar(xml), sello(quien)));
    bitacora.anotar(
        Acto.ANTERIOR_DADO,
        quien,
        Asunto.de("periodo", periodo, "SHA-256", dado.archivo().sha256()));
  }

  /** Vuelve a valer como anterior el que salió de este servidor, si salió alguno. */
  @Transactional
  public void quitarAnterior(String periodo, String quien) {
    apartar(periodo);
    decidido
        .anterior(periodo)
        .ifPresent(
            a -> {
              em.remove(a);
              bitacora.anotar(Acto.ANTERIOR_QUITADO, quien, Asunto.de("periodo", periodo));
            });
  }

  /** El periodo se aparta: dos decisiones a la vez quedan una después de otra. */
  private void apartar(String periodo) {
    em.lock(periodos.periodo(periodo), LockModeType.PESSIMISTIC_WRITE);
  }

  private static Criterio exigir(Acompanantes escritos) {
    var avisos = new ArrayList<Hallazgo>();
    var leido = Criterio.leer(escritos, avisos::add);
    if (!avisos.isEmpty()) {
      throw DECISION_NO_ACEPTADA.con(
          "No se pudo tomar la decisión; corrija lo que se señala.",
          HallazgoEscrito.json(avisos).build());
    }
    return leido;
  }

  private Sello sello(String quien) {
    return new Sello(reloj.instant(), quien);
  }
}
