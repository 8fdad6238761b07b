package mx.iecm.informe.regla.cobertura;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo ESP del catálogo: las normas de la cobertura del programa. */
public final class ReglasDeCobertura {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new LineaConResultado(),
          new LineaConPendiente(),
          new AreaQueEntrega(),
          new PendienteDeUnaSolaLinea(),
          new NingunRenglonSePierde(),
          new PendienteContestado());

  private ReglasDeCobertura() {}
}
