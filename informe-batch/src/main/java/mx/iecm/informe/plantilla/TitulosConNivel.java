package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.NIVEL;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.documento.Estilo;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;

/** Cada título tiene su nivel de esquema: con él se navega y se hace el índice. */
final class TitulosConNivel implements Comprobacion {

  private static final List<Estilo> TITULOS =
      List.of(Estilo.TITULO_1, Estilo.TITULO_2, Estilo.TITULO_3, Estilo.TITULO_4);

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    return IntStream.range(0, TITULOS.size())
        .filter(i -> p.estilos().conId(TITULOS.get(i).id()).isPresent())
        .filter(i -> !Integer.toString(i).equals(nivel(p, TITULOS.get(i))))
        .mapToObj(i -> NIVEL.en(p.en("Estilos"), TITULOS.get(i).enWord(), i + 1));
  }

  private static String nivel(PlantillaAbierta p, Estilo estilo) {
    return p.estilos()
        .propiedad(estilo.id(), "pPr", "outlineLvl")
        .map(n -> Nodos.atributo(n, "val"))
        .orElse("");
  }
}
