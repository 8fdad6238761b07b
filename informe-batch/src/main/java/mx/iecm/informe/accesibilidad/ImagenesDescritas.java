package mx.iecm.informe.accesibilidad;

import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;

/** Cada imagen tiene su descripción. */
final class ImagenesDescritas implements Revisor {

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "docPr").stream()
                    .filter(i -> Nodos.atributo(i, "descr").isBlank())
                    .map(
                        i ->
                            new Barrera(
                                Norma.IMAGEN_DESCRITA,
                                parte.getKey(),
                                "La imagen «%s» no tiene descripción."
                                    .formatted(Nodos.atributo(i, "name")))));
  }
}
