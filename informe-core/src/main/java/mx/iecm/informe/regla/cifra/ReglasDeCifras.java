package mx.iecm.informe.regla.cifra;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo CIF del catálogo: las normas de las cifras. */
public final class ReglasDeCifras {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new CifraIgualASuMedida(),
          new CifraEscritaIgualASuMedida(),
          new CifraEscritaConFuente(),
          new CifraIgualASuSuma(),
          new SaldoQueSigueAlAnterior(),
          new CifraConUnSoloValor(),
          new UnRenglonUnActo(),
          new PromesaCumplida(),
          new PromesaQueCabeEnElCalendario());

  private ReglasDeCifras() {}
}
