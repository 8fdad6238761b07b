package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import mx.iecm.informe.modelo.Serie;

/** Una serie de folios. */
final class SerieXml {

  @XmlAttribute(required = true)
  String nombre = "";

  @XmlAttribute(required = true)
  String patron = "";

  @XmlAttribute(required = true)
  boolean continua;

  static SerieXml de(Serie serie) {
    var x = new SerieXml();
    x.nombre = serie.nombre();
    x.patron = serie.patron();
    x.continua = serie.continua();
    return x;
  }

  Serie aModelo() {
    return new Serie(nombre, patron, continua);
  }
}
