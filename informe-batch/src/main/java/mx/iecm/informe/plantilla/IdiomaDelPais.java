package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.IDIOMA;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;

/** El idioma de omisión es el español de México, con el que un lector de pantalla pronuncia. */
final class IdiomaDelPais implements Comprobacion {

  private static final String ESPERADO = "es-MX";

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    String idioma =
        p.estilos()
            .propiedad(p.estilos().deOmision("paragraph"), "rPr", "lang")
            .map(l -> Nodos.atributo(l, "val"))
            .orElse("");
    return idioma.equals(ESPERADO)
        ? Stream.empty()
        : Stream.of(IDIOMA.en(p.en("Idioma"), idioma.isEmpty() ? "ninguno" : idioma));
  }
}
