package mx.iecm.informe.regla.nombre;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.SiglasEnTexto.Hallada;

/** Recuerda los «Nombre Largo (SIGLA)» de una hoja, cada uno una vez. */
final class MedicionDeNombresConSigla implements Medicion {

  private static final int TOPE = 500;

  /** Palabras antes del paréntesis entre las que cabe cualquier nombre. */
  private static final int ALCANCE = 16;

  private final Situacion situacion;
  private final OrdenDelInforme orden;
  private final Set<String> vistos = new HashSet<>();
  private final List<ConSigla> nombres = new ArrayList<>();

  MedicionDeNombresConSigla(Situacion situacion, OrdenDelInforme orden) {
    this.situacion = situacion;
    this.orden = orden;
  }

  /**
   * Una sigla entre paréntesis.
   *
   * @param antes las palabras que la preceden, como están escritas; al final de ellas está su
   *     nombre
   */
  record ConSigla(String sigla, String antes, Origen origen, int orden) implements Serializable {}

  /** Lo recordado. */
  record Medida(List<ConSigla> nombres) implements Serializable {
    Medida {
      nombres = List.copyOf(nombres);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    for (int columna = 0; columna < situacion.textos(); columna++) {
      var palabras = situacion.palabras(renglon, columna);
      if (palabras.tiene(Rasgo.MAYUSCULAS) && palabras.tiene(Rasgo.PAREJA)) {
        for (Hallada sigla : SiglasEnTexto.en(palabras)) {
          anotar(sigla, palabras, renglon, columna);
        }
      }
    }
  }

  private void anotar(Hallada sigla, Palabras palabras, Renglon renglon, int columna) {
    int abre = sigla.desde() - 1;
    if (abre < 0 || palabras.texto().charAt(abre) != '(' || sigla.primera() == 0) {
      return;
    }
    int desde = palabras.desde(Math.max(0, sigla.primera() - ALCANCE));
    String antes = palabras.texto().substring(desde, palabras.hasta(sigla.primera() - 1));
    if (vistos.size() < TOPE && vistos.add(sigla.escrita() + '\n' + antes)) {
      var origen = situacion.origen(renglon, columna);
      nombres.add(new ConSigla(sigla.escrita(), antes, origen, orden.de(renglon)));
    }
  }

  @Override
  public Serializable medida() {
    return new Medida(nombres);
  }
}
