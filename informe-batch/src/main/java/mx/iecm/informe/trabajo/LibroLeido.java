package mx.iecm.informe.trabajo;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.documento.Fragmento;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Medidas;

/**
 * Lo que queda de una entrega después de leerla: todo menos sus renglones, que ya están escritos.
 *
 * @param entrega a lo más una: vacía si se rechazó
 * @param cuadros sus tablas, sin renglones
 * @param fragmentos lo escrito de cada tabla para el documento
 * @param medidas de sus tablas y lo que declara
 * @param hallazgos de la lectura y de las reglas de renglón y tabla
 */
record LibroLeido(
    List<Entrega> entrega,
    List<Cuadro> cuadros,
    Map<String, Fragmento> fragmentos,
    Medidas medidas,
    List<Hallazgo> hallazgos)
    implements Serializable {

  LibroLeido {
    entrega = List.copyOf(entrega);
    cuadros = List.copyOf(cuadros);
    fragmentos = Map.copyOf(fragmentos);
    hallazgos = List.copyOf(hallazgos);
  }
}
