package mx.iecm.informe.regla.nombre;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.OrdenDelInforme;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.nombre.SiglasEnTexto.Hallada;

/** Recuerda dónde usa una hoja cada sigla por primera vez, y dónde la desarrolla. */
final class MedicionDeSiglas implements Medicion {

  /** Quien usa más siglas distintas en una hoja tiene otro problema. */
  private static final int TOPE = 2_000;

  /** Palabras antes del paréntesis entre las que está el nombre de una sigla. */
  private static final int ALCANCE = 5;

  private final Situacion situacion;
  private final OrdenDelInforme orden;
  private final Map<String, Uso> usos = new HashMap<>();
  private final Map<String, Uso> desarrollos = new HashMap<>();

  MedicionDeSiglas(Situacion situacion, OrdenDelInforme orden) {
    this.situacion = situacion;
    this.orden = orden;
  }

  /** Dónde está una sigla, como está escrita. */
  record Uso(String escrita, Origen origen, int orden) implements Serializable {}

  /** Lo recordado, por sigla plegada. */
  record Medida(Map<String, Uso> usos, Map<String, Uso> desarrollos) implements Serializable {
    Medida {
      usos = Map.copyOf(usos);
      desarrollos = Map.copyOf(desarrollos);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    for (int columna = 0; columna < situacion.textos(); columna++) {
      var palabras = situacion.palabras(renglon, columna);
      if (palabras.tiene(Rasgo.MAYUSCULAS)) {
        for (Hallada sigla : SiglasEnTexto.en(palabras)) {
          anotar(sigla, palabras, renglon, columna);
        }
      }
    }
  }

  private void anotar(Hallada sigla, Palabras palabras, Renglon renglon, int columna) {
    String clave = Comparacion.clave(sigla.escrita());
    anotarEn(usos, clave, sigla, renglon, columna);
    if (desarrollada(sigla, palabras)) {
      anotarEn(desarrollos, clave, sigla, renglon, columna);
    }
  }

  private void anotarEn(
      Map<String, Uso> mapa, String clave, Hallada sigla, Renglon renglon, int columna) {
    var antes = mapa.get(clave);
    int lugar = orden.de(renglon);
    boolean falta = antes == null ? mapa.size() < TOPE : lugar < antes.orden();
    if (falta) {
      mapa.put(clave, new Uso(sigla.escrita(), situacion.origen(renglon, columna), lugar));
    }
  }

  /** «Nombre Largo (SIGLA)» o «SIGLA (Nombre Largo)». */
  private static boolean desarrollada(Hallada sigla, Palabras palabras) {
    String texto = palabras.texto();
    if (sigla.desde() > 0 && texto.charAt(sigla.desde() - 1) == '(') {
      for (int i = sigla.primera() - 1; i >= Math.max(0, sigla.primera() - ALCANCE); i--) {
        if (Character.isUpperCase(texto.charAt(palabras.desde(i)))) {
          return true;
        }
      }
    }
    int sigue = sigla.ultima() + 1;
    return sigue < palabras.cuantas()
        && texto.substring(sigla.hasta(), palabras.desde(sigue)).strip().equals("(")
        && texto.charAt(palabras.desde(sigue)) == sigla.escrita().charAt(0);
  }

  @Override
  public Serializable medida() {
    return new Medida(usos, desarrollos);
  }
}
