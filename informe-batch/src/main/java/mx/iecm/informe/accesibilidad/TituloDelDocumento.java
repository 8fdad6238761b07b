package mx.iecm.informe.accesibilidad;

import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.XmlMalFormado;

/** El documento tiene título: es lo primero que un lector de pantalla dice. */
final class TituloDelDocumento implements Revisor {

  private static final String PARTE = "docProps/core.xml";

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) throws XmlMalFormado {
    boolean conTitulo =
        documento.paquete().xml(PARTE).stream()
            .flatMap(r -> Nodos.hijos(r, "title").stream())
            .anyMatch(t -> !t.getTextContent().isBlank());
    return conTitulo
        ? Stream.empty()
        : Stream.of(new Barrera(Norma.TITULO, PARTE, "El documento no tiene título."));
  }
}
