package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Inhabil;

/** Un día inhábil. */
final class InhabilXml {

  @XmlAttribute(required = true)
  String fecha = "";

  @XmlAttribute(required = true)
  String motivo = "";

  static InhabilXml de(Inhabil inhabil) {
    var x = new InhabilXml();
    x.fecha = Lexico.fecha(inhabil.fecha());
    x.motivo = inhabil.motivo();
    return x;
  }

  Inhabil aModelo() {
    return new Inhabil(LocalDate.parse(fecha), motivo);
  }
}
