package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.ENCABEZADO;

import java.util.stream.Stream;
import mx.iecm.informe.documento.Estilo;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.EstilosDeWord.EstiloDeWord;
import mx.iecm.informe.paquete.Nodos;

/** El estilo de las tablas dice cómo se ve la fila de encabezado. */
final class EncabezadoDeTablaDistinto implements Comprobacion {

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    return p.estilos().conId(Estilo.TABLA.id()).stream()
        .filter(e -> !distingue(e))
        .map(e -> ENCABEZADO.en(p.en("Estilos"), Estilo.TABLA.enWord()));
  }

  private static boolean distingue(EstiloDeWord estilo) {
    return Nodos.hijos(estilo.xml(), "tblStylePr").stream()
        .anyMatch(t -> Nodos.atributo(t, "type").equals("firstRow"));
  }
}
