package mx.iecm.informe.regla.texto;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Una dirección está bien formada, y es cifrada. */
record DireccionBienFormada(Ficha ficha) implements ReglaDeRenglon {

  DireccionBienFormada() {
    this(new Ficha("TXT-003", ADVERTENCIA, RENGLON, Fuentes.ENLACES));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    List<Hallazgo> hallazgos = List.of();
    for (int i = 0; i < situacion.textos(); i++) {
      var direcciones = enTexto(renglon, situacion, i);
      if (!direcciones.isEmpty()) {
        var todos = new ArrayList<>(hallazgos);
        var lugar = situacion.lugar(renglon, i);
        direcciones.forEach((d, conEsquema) -> revisar(d, conEsquema, lugar, todos));
        hallazgos = todos;
      }
    }
    return hallazgos;
  }

  private void revisar(Direccion d, boolean conEsquema, Lugar lugar, List<Hallazgo> hallazgos) {
    if (!d.bienFormada(conEsquema)) {
      hallazgos.add(ficha.en(lugar, d.escrita()));
    } else if (d.sinCifrar()) {
      hallazgos.add(ficha.variante("http", lugar, d.escrita()).con(NOTA).proponiendo(d.cifrada()));
    }
  }

  /** Las de un texto, y si se esperan con esquema: lo que se sigue con un clic lo necesita. */
  private static Map<Direccion, Boolean> enTexto(
      Renglon renglon, Situacion situacion, int columna) {
    boolean esNota = columna == situacion.tabla().columnas().size();
    if (!esNota && renglon.celda(columna).nadaQueLeer()) {
      return Map.of();
    }
    Texto texto = esNota ? renglon.nota() : renglon.celda(columna).texto();
    if (!esNota && situacion.tabla().columnas().get(columna).tipo() == TipoColumna.ENLACE) {
      return Map.of(new Direccion(texto.escrito()), true);
    }
    var palabras = situacion.palabras(renglon, columna);
    return palabras.tiene(Rasgo.DIRECCION) || !texto.formatos().isEmpty()
        ? deProsa(palabras, texto)
        : Map.of();
  }

  private static Map<Direccion, Boolean> deProsa(Palabras palabras, Texto texto) {
    var direcciones = new LinkedHashMap<Direccion, Boolean>();
    if (palabras.tiene(Rasgo.DIRECCION)) {
      Direccion.en(texto.escrito()).forEach(d -> direcciones.put(d, false));
    }
    for (Formato formato : texto.formatos()) {
      String enlace = formato.enlace();
      if (!enlace.isEmpty() && !enlace.startsWith("#") && !loDice(direcciones, enlace)) {
        direcciones.put(new Direccion(enlace), true);
      }
    }
    return direcciones;
  }

  /** El enlace de una dirección escrita suele traerla, con su puntuación o cortada. */
  private static boolean loDice(Map<Direccion, Boolean> direcciones, String enlace) {
    return direcciones.keySet().stream()
        .anyMatch(d -> enlace.startsWith(d.escrita()) || d.escrita().startsWith(enlace));
  }
}
