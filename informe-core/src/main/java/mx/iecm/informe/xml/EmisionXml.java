package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Periodo;

/** Con qué se presenta el informe. */
final class EmisionXml {

  @XmlAttribute(required = true)
  String periodo = "";

  @XmlAttribute(required = true)
  String ordinal = "";

  @XmlAttribute(required = true)
  String punto = "";

  @XmlAttribute(required = true)
  String sesion = "";

  @XmlAttribute(required = true)
  String fecha = "";

  @XmlAttribute(required = true)
  String modalidad = "";

  static EmisionXml de(Emision emision) {
    var x = new EmisionXml();
    x.periodo = Lexico.periodo(emision.periodo());
    x.ordinal = emision.ordinal();
    x.punto = emision.punto();
    x.sesion = emision.sesion();
    x.fecha = Lexico.fecha(emision.fecha());
    x.modalidad = emision.modalidad();
    return x;
  }

  Emision aModelo() {
    return new Emision(
        Periodo.deClave(periodo).orElseThrow(),
        ordinal,
        punto,
        sesion,
        LocalDate.parse(fecha),
        modalidad);
  }
}
