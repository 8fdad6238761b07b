package mx.iecm.informe.regla.folio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Situacion;

/** Recuerda los folios que citan los textos de una hoja, por su forma. */
final class MedicionDeFoliosCitados implements Medicion {

  private static final Pattern CITADO =
      Pattern.compile("(?<![\\w@/.-])[A-ZÑ][\\wÑñ]*(?:[/-][\\wÑñ]+)+(?![\\w@]|[/-]\\w)");
  private static final int FORMAS = 200;
  private static final int DE_CADA_FORMA = 50;

  private final Situacion situacion;
  private final Map<String, List<Citado>> porForma = new HashMap<>();
  private final Map<String, Integer> cuantos = new HashMap<>();

  MedicionDeFoliosCitados(Situacion situacion) {
    this.situacion = situacion;
  }

  record Citado(String escrito, Origen origen) implements Serializable {}

  /** Lo recordado: los primeros de cada forma y cuántos hay. */
  record Medida(Map<String, List<Citado>> porForma, Map<String, Integer> cuantos)
      implements Serializable {
    Medida {
      porForma = Map.copyOf(porForma);
      cuantos = Map.copyOf(cuantos);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    for (int columna = 0; columna < situacion.textos(); columna++) {
      var palabras = situacion.palabras(renglon, columna);
      if (palabras.tiene(Rasgo.FOLIO) && palabras.tiene(Rasgo.MAYUSCULAS)) {
        var m = CITADO.matcher(palabras.texto());
        while (m.find()) {
          anotar(m.group(), renglon, columna);
        }
      }
    }
  }

  private void anotar(String escrito, Renglon renglon, int columna) {
    var forma = FormaDeFolio.de(escrito);
    if (!forma.deFolio()) {
      return;
    }
    String clave = forma.toString();
    if (cuantos.size() < FORMAS || cuantos.containsKey(clave)) {
      cuantos.merge(clave, 1, Integer::sum);
      var citados = porForma.computeIfAbsent(clave, x -> new ArrayList<>());
      if (citados.size() < DE_CADA_FORMA) {
        citados.add(new Citado(escrito, situacion.origen(renglon, columna)));
      }
    }
  }

  @Override
  public Serializable medida() {
    var copia = new HashMap<String, List<Citado>>();
    porForma.forEach((k, v) -> copia.put(k, List.copyOf(v)));
    return new Medida(copia, cuantos);
  }
}
