package mx.iecm.informe.documento;

import java.util.List;
import mx.iecm.informe.modelo.Informe;

/** El orden de los capítulos. */
final class Documento {

  private static final List<Capitulo> CAPITULOS =
      List.of(
          new CapituloPresentacion(),
          new CapituloSesiones(),
          new CapituloAcuerdos(),
          new CapituloRealizadas(),
          new CapituloPendientes());

  private Documento() {}

  /** El cuerpo del documento, de I a V. */
  static List<Elemento> de(Informe informe) {
    return CAPITULOS.stream().flatMap(c -> c.componer(informe).stream()).toList();
  }
}
