package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Rastro;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;

/** Pasa los renglones de una hoja por las reglas de renglón y de tabla, y los mide de paso. */
public final class RevisionDeTabla {

  private final Situacion situacion;
  private final Consumer<Hallazgo> avisos;
  private final List<ReglaDeRenglon> deRenglon;
  private final List<ReglaDeTabla.Pliegue> pliegues;
  private final Medidor medidor;
  private final List<MedicionDeRegla> mediciones;

  RevisionDeTabla(Reglas reglas, Situacion situacion, Consumer<Hallazgo> avisos) {
    this.situacion = situacion;
    this.avisos = avisos;
    this.deRenglon = reglas.deRenglon();
    this.pliegues = reglas.deTabla().stream().map(r -> r.empezar(situacion)).toList();
    this.medidor = new Medidor(situacion);
    this.mediciones =
        reglas.deInforme().stream()
            .map(r -> new MedicionDeRegla(r.ficha().id(), r.medir(situacion)))
            .filter(m -> m.medicion() != Medicion.NINGUNA)
            .toList();
  }

  private record MedicionDeRegla(String regla, Medicion medicion) {}

  /** Revisa y mide un renglón. */
  public void renglon(Renglon renglon) {
    for (ReglaDeRenglon regla : deRenglon) {
      avisar(regla.revisar(renglon, situacion), renglon);
    }
    for (var pliegue : pliegues) {
      avisar(pliegue.renglon(renglon), renglon);
    }
    medidor.renglon(renglon);
    for (var medicion : mediciones) {
      medicion.medicion().renglon(renglon);
    }
  }

  /** Cierra las reglas de tabla; ya no se dan más renglones. */
  public Medidas terminar() {
    pliegues.forEach(p -> p.fin().forEach(avisos));
    var deReglas = new ArrayList<Medidas.DeRegla>();
    mediciones.forEach(m -> deReglas.add(new Medidas.DeRegla(m.regla(), m.medicion().medida())));
    return Medidas.de(situacion.tabla().clave(), medidor.medida(), deReglas);
  }

  private void avisar(List<Hallazgo> hallazgos, Renglon renglon) {
    if (!hallazgos.isEmpty()) {
      hallazgos.forEach(h -> avisos.accept(h.de(rastro(h, renglon))));
    }
  }

  private Rastro rastro(Hallazgo hallazgo, Renglon renglon) {
    long delRenglon = 1;
    long delValor = 1;
    for (int i = 0; i < renglon.celdas().size(); i++) {
      String celda = situacion.hoja().celda(i, renglon.fila());
      int escrito = renglon.celda(i).escrito().hashCode();
      if (hallazgo.lugar().celdas().contains(celda)) {
        delValor = 31 * delValor + escrito;
      } else {
        delRenglon = 31 * delRenglon + escrito;
      }
    }
    return new Rastro(delRenglon, delValor);
  }
}
