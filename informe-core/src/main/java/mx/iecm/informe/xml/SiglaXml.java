package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import mx.iecm.informe.modelo.Sigla;

/** Unas siglas y lo que abrevian. */
final class SiglaXml {

  @XmlAttribute(required = true)
  String siglas = "";

  @XmlAttribute(required = true)
  String nombre = "";

  static SiglaXml de(Sigla sigla) {
    var x = new SiglaXml();
    x.siglas = sigla.siglas();
    x.nombre = sigla.nombre();
    return x;
  }

  Sigla aModelo() {
    return new Sigla(siglas, nombre);
  }
}
