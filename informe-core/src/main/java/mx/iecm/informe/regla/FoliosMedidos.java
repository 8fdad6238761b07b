package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Tabla;

/** Los folios leídos: los de los acuerdos y después los de las tablas, en el orden del programa. */
public final class FoliosMedidos {

  /** La tabla con que se miden los acuerdos. */
  public static final String ACUERDOS = "Acuerdos";

  private FoliosMedidos() {}

  /** El año que lleva escrito el folio según la serie del programa; 0 si no lo lleva. */
  public static int ejercicio(Medidas.Folio folio, Programa programa) {
    return programa
        .serie(folio.serie())
        .flatMap(s -> PatronDeFolio.de(s).leer(folio.escrito()))
        .map(PatronDeFolio.Leido::ejercicio)
        .orElse(0);
  }

  /** Todos los del informe. */
  public static Stream<Medidas.Folio> de(Informe informe, Medidas medidas) {
    var tablas = informe.programa().tablas().map(Tabla::clave);
    return Stream.concat(Stream.of(ACUERDOS), tablas)
        .flatMap(t -> medidas.tabla(t).folios().stream());
  }
}
