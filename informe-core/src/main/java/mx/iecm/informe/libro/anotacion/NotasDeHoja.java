package mx.iecm.informe.libro.anotacion;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.hallazgo.Remedios;
import mx.iecm.informe.libro.FichasDeLectura;

/**
 * Lo que se comenta en las celdas de una hoja.
 *
 * @param porCelda texto de cada comentario, por la dirección de su celda
 * @param caben falso si hubo más celdas que las que se comentan
 */
record NotasDeHoja(Map<String, String> porCelda, boolean caben) {

  /** Con esta línea empieza lo nuestro en un comentario, aunque otro programa lo haya guardado. */
  static final String MARCA = "— Observaciones de informe —";

  /** Comentarios en una hoja; Excel se vuelve lento con más, y nadie los lee. */
  static final int TOPE = 2000;

  /** Excel no guarda textos más largos; se deja lugar para lo que ya decía el comentario. */
  private static final int LARGO = 8000;

  NotasDeHoja {
    porCelda = Collections.unmodifiableMap(porCelda);
  }

  static NotasDeHoja de(List<Hallazgo> hallazgos, int tope) {
    var textos = new LinkedHashMap<String, String>();
    boolean caben = true;
    for (var h : hallazgos) {
      String texto = texto(h);
      for (String celdas : h.lugar().celdas()) {
        // De las celdas combinadas solo la primera puede llevar comentario.
        boolean una = h.ficha().equals(FichasDeLectura.COMBINADAS);
        String donde = una ? celdas.replaceAll(":.*", "") : celdas;
        caben &= anotar(Zona.de(donde, h.ficha().gravedad()), texto, textos, tope);
      }
    }
    return new NotasDeHoja(textos, caben);
  }

  private static boolean anotar(
      Optional<Zona> zona, String texto, Map<String, String> textos, int tope) {
    if (zona.isEmpty()) {
      return true;
    }
    var z = zona.get();
    int ultima = z.deFilas() ? z.primera() : z.ultima();
    for (int fila = z.desde(); fila <= z.hasta(); fila++) {
      for (int columna = z.primera(); columna <= ultima; columna++) {
        String celda = Zona.direccion(columna, fila);
        if (!textos.containsKey(celda) && textos.size() >= tope) {
          return false;
        }
        textos.merge(celda, texto, NotasDeHoja::juntar);
      }
    }
    return true;
  }

  private static String juntar(String van, String otro) {
    return van.length() + otro.length() > LARGO ? van : van + "\n\n" + otro;
  }

  private static String texto(Hallazgo h) {
    String texto =
        "%s (%s). %s\nCómo remediarlo: %s"
            .formatted(
                h.ficha().id(),
                h.ficha().gravedad().nombre(),
                Mensajes.texto(h),
                Remedios.texto(h));
    return texto.length() <= LARGO ? texto : texto.substring(0, LARGO) + "…";
  }
}
