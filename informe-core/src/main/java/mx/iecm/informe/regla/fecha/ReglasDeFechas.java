package mx.iecm.informe.regla.fecha;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo FEC del catálogo: las normas de las fechas. */
public final class ReglasDeFechas {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new FechaLegible(),
          new FechaSinAmbiguedad(),
          new DiaDeLaSemanaCorrecto(),
          new FechaDentroDelPeriodo(),
          new FechaConDia(),
          new RangoEnOrden(),
          new RenglonesEnOrdenDeFecha(),
          new CadenciaCumplida(),
          new ActoEnDiaHabil(),
          new ListaDeFechasClara(),
          new InformeDePeriodoCerrado(),
          new HechoAntesDeEntregar());

  private ReglasDeFechas() {}
}
