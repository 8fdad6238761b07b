package mx.iecm.informe.caso;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.regla.Contexto;
import mx.iecm.informe.regla.Reglas;
import mx.iecm.informe.regla.Situacion;

/** Pasa por las reglas los renglones que se leen, los cuenta y guarda lo que miden. */
public final class Revisor implements Destino {

  private final Reglas reglas;
  private final Contexto contexto;
  private final Consumer<Hallazgo> avisos;
  private final String area;
  private Medidas medidas = Medidas.NINGUNA;
  private final List<Cuadro> cuadros = new ArrayList<>();

  /** El de una entrega; {@code area} es {@code ""} si no es de ninguna. */
  public Revisor(Reglas reglas, Contexto contexto, Consumer<Hallazgo> avisos, String area) {
    this.reglas = reglas;
    this.contexto = contexto;
    this.avisos = avisos;
    this.area = area;
  }

  @Override
  public Receptor abrir(Tabla tabla, Hoja hoja) {
    var revision = reglas.empezar(new Situacion(contexto, tabla, hoja), avisos);
    boolean delPrograma = contexto.programa().tablas().anyMatch(tabla::equals);
    return new Receptor() {
      private long renglones;

      @Override
      public void renglon(Renglon renglon) {
        LecturaInterrumpida.siSePidio();
        renglones++;
        revision.renglon(renglon);
      }

      @Override
      public void cerrar() {
        medidas = medidas.mas(revision.terminar());
        if (delPrograma) {
          cuadros.add(new Cuadro(tabla.clave(), area, hoja, renglones, List.of()));
        }
      }
    };
  }

  /** Lo medido hasta ahora. */
  public Medidas medidas() {
    return medidas;
  }

  /** Las tablas del programa que pasaron, sin sus renglones. */
  public List<Cuadro> cuadros() {
    return cuadros;
  }
}
