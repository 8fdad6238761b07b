package mx.iecm.informe.regla.horario;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo HOR del catálogo: las normas de los horarios. */
public final class ReglasDeHorarios {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new HorarioLegible(),
          new HorariosSinEncimarse(),
          new HorariosSinHueco(),
          new HoraConActividad());

  private ReglasDeHorarios() {}
}
