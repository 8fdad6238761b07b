package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Tabla;

/** Los folios leídos: los de los acuerdos y después los de las tablas, en el orden del programa. */
final class FoliosMedidos {

  static final String ACUERDOS = "Acuerdos";

  private FoliosMedidos() {}

  static Stream<Medidas.Folio> de(Informe informe, Medidas medidas) {
    var tablas = informe.programa().tablas().map(Tabla::clave);
    return Stream.concat(Stream.of(ACUERDOS), tablas)
        .flatMap(t -> medidas.tabla(t).folios().stream());
  }
}
