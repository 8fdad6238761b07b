package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.FECHA_NO_ADMITIDA;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;

/** Cuándo recibe cada periodo, y hasta cuándo cada área. */
@ApplicationScoped
public class Ventanas {

  @Inject Periodos periodos;
  @Inject Areas areas;
  @Inject Bitacora bitacora;
  @Inject Clock reloj;

  /**
   * La de un periodo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo no existe
   */
  @Transactional
  public Ventana ver(String periodo) {
    return periodos.periodo(periodo).ventana();
  }

  /**
   * La cambia por otra; lo que ya se recibió sigue como se recibió.
   *
   * @param conforme mira la que hay y, si no es la que se esperaba, corta
   * @throws mx.iecm.informe.problema.ProblemaException si cierra antes de abrir
   */
  @Transactional
  public void poner(String periodo, Ventana ventana, String quien, Consumer<Ventana> conforme) {
    var apartado = periodos.apartado(periodo);
    conforme.accept(apartado.ventana());
    apartado.recibir(ventana.comprobada());
    bitacora.anotar(
        Acto.VENTANA_CAMBIADA,
        quien,
        Asunto.de(
            "periodo", periodo,
            "abre", ventana.abre(),
            "cierra", ventana.cierra().map(Instant::toString).orElse("hasta nuevo aviso")));
  }

  /** Deja de recibir en este momento. */
  @Transactional
  public void cerrar(String periodo, String quien) {
    cambiar(periodo, Ventana::cerrada);
    bitacora.anotar(Acto.PERIODO_CERRADO, quien, Asunto.de("periodo", periodo));
  }

  /** Vuelve a recibir, hasta nuevo aviso. */
  @Transactional
  public void reabrir(String periodo, String quien) {
    cambiar(periodo, Ventana::reabierta);
    bitacora.anotar(Acto.PERIODO_REABIERTO, quien, Asunto.de("periodo", periodo));
  }

  private void cambiar(String clave, BiFunction<Ventana, Instant, Ventana> cambio) {
    var periodo = periodos.apartado(clave);
    periodo.recibir(cambio.apply(periodo.ventana(), reloj.instant()));
  }

  /**
   * La prórroga de un área, si la tiene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si el área no existe
   */
  @Transactional
  public Optional<Prorroga> prorroga(String periodo, String siglas) {
    return areas.area(periodo, siglas).prorroga();
  }

  /**
   * Da más tiempo a un área, o se lo cambia.
   *
   * @param conforme mira la prórroga que tiene y, si no es la que se esperaba, corta
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo no tiene cierre, si la fecha
   *     no es posterior a él o si no se dice por qué
   */
  @Transactional
  public void prorrogar(
      String periodo, String siglas, MasTiempo dado, Consumer<Optional<Prorroga>> conforme) {
    var area = areas.apartada(periodo, siglas);
    conforme.accept(area.prorroga());
    exigirQueVenzaDespues(dado.hasta(), area.periodo().ventana());
    if (dado.motivo().isBlank()) {
      throw PETICION_INCOMPLETA.con("Diga en «motivo» por qué se da la prórroga.");
    }
    var otorgada = new Sello(reloj.instant(), dado.quien());
    area.prorrogar(Optional.of(new Prorroga(dado.hasta(), dado.motivo().strip(), otorgada)));
    bitacora.anotar(
        Acto.PRORROGA_OTORGADA,
        dado.quien(),
        Asunto.de(
            "periodo", periodo, "área", siglas, "hasta", dado.hasta(), "motivo", dado.motivo()));
  }

  private static void exigirQueVenzaDespues(Instant hasta, Ventana ventana) {
    if (ventana.cierra().isEmpty()) {
      throw FECHA_NO_ADMITIDA.con(
          "El periodo no tiene fecha de cierre: fíjela antes de dar una prórroga.");
    }
    if (!hasta.isAfter(ventana.cierra().get())) {
      throw FECHA_NO_ADMITIDA.con("La prórroga tiene que vencer después de que cierre el periodo.");
    }
  }

  /**
   * El tiempo que se da.
   *
   * @param hasta cuándo
   * @param motivo por qué
   * @param quien quién lo da
   */
  public record MasTiempo(Instant hasta, String motivo, String quien) {}

  /** Quita la prórroga de un área; si no la tenía, nada cambia. */
  @Transactional
  public void quitarProrroga(String periodo, String siglas, String quien) {
    areas.apartada(periodo, siglas).prorrogar(Optional.empty());
    bitacora.anotar(Acto.PRORROGA_QUITADA, quien, Asunto.de("periodo", periodo, "área", siglas));
  }
}
