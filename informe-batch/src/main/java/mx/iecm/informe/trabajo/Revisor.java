package mx.iecm.informe.trabajo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.regla.Contexto;
import mx.iecm.informe.regla.RevisionDeTabla;
import mx.iecm.informe.regla.Situacion;

/** Pasa por las reglas los renglones que se leen y guarda lo que miden. */
final class Revisor implements Destino {

  private final Contexto contexto;
  private final Consumer<Hallazgo> avisos;
  private final Map<String, Medidas.DeTabla> medidas = new HashMap<>();

  Revisor(Contexto contexto, Consumer<Hallazgo> avisos) {
    this.contexto = contexto;
    this.avisos = avisos;
  }

  @Override
  public Receptor abrir(Tabla tabla, Hoja hoja) {
    var revision = RevisionDeTabla.empezar(new Situacion(contexto, tabla, hoja), avisos);
    return new Receptor() {
      @Override
      public void renglon(Renglon renglon) {
        revision.renglon(renglon);
      }

      @Override
      public void cerrar() {
        medidas.put(tabla.clave(), revision.terminar());
      }
    };
  }

  Map<String, Medidas.DeTabla> medidas() {
    return medidas;
  }
}
