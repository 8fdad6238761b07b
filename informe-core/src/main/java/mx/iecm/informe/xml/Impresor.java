package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.IOException;
import java.io.OutputStream;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Informe;

/** Escribe un informe: JAXB pone todo menos los renglones, que vierte quien los tiene. */
final class Impresor {

  private final OutputStream salida;
  private final Tinta tinta = new Tinta();
  private final Marshaller jaxb = ContextoJaxb.marshaller();

  Impresor(OutputStream salida) {
    this.salida = salida;
  }

  void imprimir(Informe informe, InformeXml.Renglones renglones) throws IOException {
    tinta.marca("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    abrir(RaizXml.de(informe), 0);
    tinta.marca(informe.cuadros().isEmpty() ? "  <cuadros/>\n" : "  <cuadros>\n");
    for (Cuadro cuadro : informe.cuadros()) {
      abrir(CuadroXml.de(cuadro), 2);
      tinta.vaciarEn(salida);
      renglones.verter(cuadro, salida);
      tinta.marca("    </cuadro>\n");
    }
    tinta.marca(informe.cuadros().isEmpty() ? "</informe>\n" : "  </cuadros>\n</informe>\n");
    tinta.vaciarEn(salida);
    salida.flush();
  }

  /** Escribe {@code raiz} con todo lo que tiene, sin cerrarla. */
  private void abrir(Object raiz, int nivel) {
    try {
      jaxb.marshal(raiz, new EscritorSax(tinta, nivel));
    } catch (JAXBException e) {
      throw new IllegalStateException("no se pudo escribir " + raiz.getClass().getName(), e);
    }
    tinta.marca("\n");
  }
}
