package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.CLASE;
import static mx.iecm.informe.caso.FichasDePlantilla.ESTILO;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.documento.Estilo;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.EstilosDeWord.EstiloDeWord;

/** Están todos los estilos con que se escribe el informe, y cada uno es de su clase. */
final class EstilosCompletos implements Comprobacion {

  private static final Set<String> NOMBRES =
      Arrays.stream(Estilo.values()).map(Estilo::nombre).collect(Collectors.toSet());

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    return Arrays.stream(Estilo.values())
        .flatMap(
            estilo ->
                p.estilos()
                    .conId(estilo.id())
                    .map(e -> clase(p, estilo, e))
                    .orElseGet(() -> Stream.of(falta(p, estilo))));
  }

  private static Hallazgo falta(PlantillaAbierta p, Estilo estilo) {
    var lugar = p.en("Estilos");
    var hallazgo =
        estilo.nombre().equals(estilo.enWord())
            ? ESTILO.variante("propio", lugar, estilo.nombre())
            : ESTILO.en(lugar, estilo.nombre(), estilo.enWord());
    var ajenos =
        p.estilos().todos().stream()
            .map(EstiloDeWord::nombre)
            .filter(n -> !NOMBRES.contains(n))
            .toList();
    return Propuestas.cercana(estilo.nombre(), ajenos)
        .map(n -> "Si es el estilo «%s», cámbiele el nombre a «%s».".formatted(n, estilo.nombre()))
        .map(hallazgo::proponiendo)
        .orElse(hallazgo);
  }

  private static Stream<Hallazgo> clase(PlantillaAbierta p, Estilo estilo, EstiloDeWord escrito) {
    if (escrito.clase().equals(estilo.clase().enXml())) {
      return Stream.empty();
    }
    String tiene =
        Arrays.stream(Estilo.Clase.values())
            .filter(c -> c.enXml().equals(escrito.clase()))
            .map(Estilo.Clase::nombre)
            .findFirst()
            .orElse("lista");
    return Stream.of(CLASE.en(p.en("Estilos"), estilo.enWord(), tiene, estilo.clase().nombre()));
  }
}
