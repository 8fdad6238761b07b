package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.INDISPENSABLE;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.XmlMalFormado;

/** Las partes que el documento llena están donde las busca: sin ellas se perderían las notas. */
final class PartesQueSeLlenan implements Comprobacion {

  private static final Map<String, String> PARTES = new LinkedHashMap<>();

  static {
    PARTES.put("word/footnotes.xml", "lugar para las notas al pie (word/footnotes.xml)");
    PARTES.put("docProps/core.xml", "lugar para el título y el idioma (docProps/core.xml)");
  }

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) throws XmlMalFormado {
    var principal =
        p.paquete().relaciones("").stream()
            .filter(r -> r.tipo().equals("officeDocument"))
            .filter(r -> !r.destino().equals(PaqueteDeWord.DOCUMENTO))
            .map(r -> INDISPENSABLE.variante("parte", p.toda(), PaqueteDeWord.DOCUMENTO));
    var otras =
        PARTES.entrySet().stream()
            .filter(e -> !p.paquete().tiene(e.getKey()))
            .map(e -> INDISPENSABLE.variante("parte", p.toda(), e.getValue()));
    return Stream.concat(principal, otras);
  }
}
