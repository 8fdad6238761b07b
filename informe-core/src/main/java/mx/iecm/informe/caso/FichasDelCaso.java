package mx.iecm.informe.caso;

import static mx.iecm.informe.hallazgo.Gravedad.ERROR;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.List;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;

/** Las fichas de lo que se señala en los archivos que acompañan a los libros. */
public final class FichasDelCaso {

  static final Ficha AJUSTES = ficha("CAS-001", ERROR, "ajustes de las reglas");
  static final Ficha JUSTIFICACIONES = ficha("CAS-002", ERROR, "justificaciones");
  static final Ficha ANTERIOR = ficha("CAS-003", ERROR, "informe anterior");
  static final Ficha SIN_EFECTO = ficha("CAS-004", NOTA, "justificaciones");

  /** Todas, en el orden del catálogo. */
  public static final List<Ficha> TODAS = List.of(AJUSTES, JUSTIFICACIONES, ANTERIOR, SIN_EFECTO);

  private FichasDelCaso() {}

  private static Ficha ficha(String id, Gravedad gravedad, String apartado) {
    return new Ficha(id, gravedad, Alcance.INFORME, "Guía de los libros, " + apartado);
  }
}
