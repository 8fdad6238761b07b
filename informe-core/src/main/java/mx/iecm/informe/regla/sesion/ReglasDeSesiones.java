package mx.iecm.informe.regla.sesion;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo SES del catálogo: las normas de las sesiones. */
public final class ReglasDeSesiones {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new SesionDentroDelPeriodo(),
          new SesionesConsecutivas(),
          new AsistenciaDeCadaSesion(),
          new MarcaDeAsistenciaConocida(),
          new SesionConQuorum(),
          new UnCargoPorAsistente(),
          new MarcaDentroDelCargo(),
          new AcuerdoDeUnaSesion(),
          new FoliosEnOrdenDeSesion(),
          new OrdinariaConOrdenYMinuta(),
          new VotanteEnLaLista());

  private ReglasDeSesiones() {}
}
