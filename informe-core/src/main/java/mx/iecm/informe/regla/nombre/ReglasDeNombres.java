package mx.iecm.informe.regla.nombre;

import java.util.List;
import mx.iecm.informe.regla.Regla;

/** El capítulo NOM del catálogo: las normas de los nombres. */
public final class ReglasDeNombres {

  /** En el orden de sus claves; una nueva se agrega aquí. */
  public static final List<Regla> TODAS =
      List.of(
          new PersonaConSuNombre(),
          new SiglaDesarrollada(),
          new SiglaDeUnSoloNombre(),
          new InstitucionConSuNombre());

  private ReglasDeNombres() {}
}
