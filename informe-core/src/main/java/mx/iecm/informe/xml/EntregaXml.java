package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Entrega;

/** La portada de un libro recibido. */
final class EntregaXml {

  @XmlAttribute(required = true)
  String libro = "";

  @XmlAttribute(required = true)
  String area = "";

  @XmlAttribute(required = true)
  String responsable = "";

  @XmlAttribute(required = true)
  String fecha = "";

  static EntregaXml de(Entrega.Portada portada) {
    var x = new EntregaXml();
    x.libro = portada.libro();
    x.area = portada.area();
    x.responsable = portada.responsable();
    x.fecha = Lexico.fecha(portada.fecha());
    return x;
  }

  Entrega.Portada aModelo() {
    return new Entrega.Portada(libro, area, responsable, LocalDate.parse(fecha));
  }
}
