package mx.iecm.informe.regla.folio;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo FOL del catálogo: las normas de los folios. */
public final class ReglasDeFolios {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new ClaveProgramaticaCompleta(),
          new FolioDeSuSerie(),
          new FolioSinRepetir(),
          new SerieSinHuecos(),
          new FolioConSuRelleno(),
          new FoliosEnOrdenDeFecha(),
          new ConsecutivosEnOrden(),
          new FolioCitadoConSuForma());

  private ReglasDeFolios() {}
}
