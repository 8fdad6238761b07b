package mx.iecm.informe.trabajo;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.modelo.Informe;

/**
 * Lo que deja el dictamen.
 *
 * @param dictamen con todos los hallazgos
 * @param informe a lo más uno: vacía si no se pudo armar
 * @param lecturas clave de la lectura de cada libro, por su nombre
 * @param renglones cuántos se leyeron
 */
record Resultado(
    Dictamen dictamen, List<Informe> informe, Map<String, String> lecturas, long renglones)
    implements Serializable {

  Resultado {
    informe = List.copyOf(informe);
    lecturas = Map.copyOf(lecturas);
  }
}
