package mx.iecm.informe.trabajo;

import java.io.Serializable;
import java.util.Map;
import mx.iecm.informe.caso.EntregaLeida;
import mx.iecm.informe.documento.Fragmento;

/**
 * Una entrega leída, con sus renglones ya escritos.
 *
 * @param entrega lo que queda de ella
 * @param fragmentos lo escrito de cada tabla para el documento
 */
record LibroLeido(EntregaLeida entrega, Map<String, Fragmento> fragmentos) implements Serializable {

  LibroLeido {
    fragmentos = Map.copyOf(fragmentos);
  }
}
