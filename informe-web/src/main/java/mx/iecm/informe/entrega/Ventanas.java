package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.FECHA_NO_ADMITIDA;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.asiento.Acto;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.asiento.Bitacora;

/** Cuándo recibe cada periodo, y hasta cuándo cada área. */
@ApplicationScoped
public class Ventanas {

  @Inject Periodos periodos;
  @Inject Entregas entregas;
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
   * @throws mx.iecm.informe.problema.ProblemaException si cierra antes de abrir
   */
  @Transactional
  public void poner(String periodo, Ventana ventana, String quien) {
    periodos.periodo(periodo).recibir(ventana.comprobada());
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
    var periodo = periodos.periodo(clave);
    periodo.recibir(cambio.apply(periodo.ventana(), reloj.instant()));
  }

  /**
   * La prórroga de un área, si la tiene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si el área no existe
   */
  @Transactional
  public Optional<Prorroga> prorroga(String periodo, String siglas) {
    return entregas.area(periodo, siglas, LockModeType.NONE).prorroga();
  }

  /**
   * Da más tiempo a un área, o se lo cambia.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si el periodo no tiene cierre, si la fecha
   *     no es posterior a él o si no se dice por qué
   */
  @Transactional
  public void prorrogar(String periodo, String siglas, Instant hasta, String motivo, String quien) {
    var area = entregas.area(periodo, siglas, LockModeType.PESSIMISTIC_WRITE);
    var cierra = area.periodo().ventana().cierra();
    if (cierra.isEmpty()) {
      throw FECHA_NO_ADMITIDA.con(
          "El periodo no tiene fecha de cierre: fíjela antes de dar una prórroga.");
    }
    if (!hasta.isAfter(cierra.get())) {
      throw FECHA_NO_ADMITIDA.con("La prórroga tiene que vencer después de que cierre el periodo.");
    }
    if (motivo.isBlank()) {
      throw PETICION_INCOMPLETA.con("Diga en «motivo» por qué se da la prórroga.");
    }
    var otorgada = new Sello(reloj.instant(), quien);
    area.prorrogar(Optional.of(new Prorroga(hasta, motivo.strip(), otorgada)));
    bitacora.anotar(
        Acto.PRORROGA_OTORGADA,
        quien,
        Asunto.de("periodo", periodo, "área", siglas, "hasta", hasta, "motivo", motivo));
  }

  /** Quita la prórroga de un área; si no la tenía, nada cambia. */
  @Transactional
  public void quitarProrroga(String periodo, String siglas, String quien) {
    entregas.area(periodo, siglas, LockModeType.PESSIMISTIC_WRITE).prorrogar(Optional.empty());
    bitacora.anotar(Acto.PRORROGA_QUITADA, quien, Asunto.de("periodo", periodo, "área", siglas));
  }
}
