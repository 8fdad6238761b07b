package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlType;
import mx.iecm.informe.modelo.Escrito;
import org.jspecify.annotations.Nullable;

/** Un texto con su lugar. */
@XmlType(propOrder = {"texto", "origen"})
final class EscritoXml {

  TextoXml texto = new TextoXml();

  @Nullable OrigenXml origen;

  static EscritoXml de(Escrito escrito) {
    var x = new EscritoXml();
    x.texto = TextoXml.de(escrito.texto());
    x.origen = OrigenXml.de(escrito.origen());
    return x;
  }

  Escrito aModelo() {
    return new Escrito(TextoXml.aModelo(texto), OrigenXml.aModelo(origen));
  }
}
