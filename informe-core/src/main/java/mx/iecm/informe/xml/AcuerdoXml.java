package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import mx.iecm.informe.modelo.Acuerdo;
import org.jspecify.annotations.Nullable;

/** Un acuerdo, o un punto que solo se presentó y por eso no tiene folio. */
@XmlType(propOrder = {"asunto", "origen"})
final class AcuerdoXml {

  @XmlAttribute @Nullable String folio;

  @XmlAttribute(required = true)
  String sesion = "";

  TextoXml asunto = new TextoXml();

  @Nullable OrigenXml origen;

  static AcuerdoXml de(Acuerdo acuerdo) {
    var x = new AcuerdoXml();
    x.folio = Lexico.opcional(acuerdo.folio());
    x.sesion = acuerdo.sesion();
    x.asunto = TextoXml.de(acuerdo.asunto());
    x.origen = OrigenXml.de(acuerdo.origen());
    return x;
  }

  Acuerdo aModelo() {
    return new Acuerdo(
        Lexico.presente(folio), sesion, TextoXml.aModelo(asunto), OrigenXml.aModelo(origen));
  }
}
