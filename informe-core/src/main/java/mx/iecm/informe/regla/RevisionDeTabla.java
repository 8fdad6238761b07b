package mx.iecm.informe.regla;

import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;

/** Pasa los renglones de una hoja por las reglas de renglón y de tabla, y los mide de paso. */
public final class RevisionDeTabla {

  private final Situacion situacion;
  private final Consumer<Hallazgo> avisos;
  private final List<ReglaDeTabla.Pliegue> pliegues;
  private final Medidor medidor;

  private RevisionDeTabla(Situacion situacion, Consumer<Hallazgo> avisos) {
    this.situacion = situacion;
    this.avisos = avisos;
    this.pliegues = Reglas.DE_TABLA.stream().map(r -> r.empezar(situacion)).toList();
    this.medidor = new Medidor(situacion);
  }

  /**
   * Empieza una hoja.
   *
   * @param avisos recibe lo que las reglas encuentran
   */
  public static RevisionDeTabla empezar(Situacion situacion, Consumer<Hallazgo> avisos) {
    return new RevisionDeTabla(situacion, avisos);
  }

  /** Revisa y mide un renglón. */
  public void renglon(Renglon renglon) {
    for (ReglaDeRenglon regla : Reglas.DE_RENGLON) {
      avisar(regla.revisar(renglon, situacion));
    }
    for (var pliegue : pliegues) {
      avisar(pliegue.renglon(renglon));
    }
    medidor.renglon(renglon);
  }

  /** Cierra las reglas de tabla; ya no se dan más renglones. */
  public Medidas.DeTabla terminar() {
    pliegues.forEach(p -> avisar(p.fin()));
    return medidor.medida();
  }

  private void avisar(List<Hallazgo> hallazgos) {
    if (!hallazgos.isEmpty()) {
      hallazgos.forEach(avisos);
    }
  }
}
