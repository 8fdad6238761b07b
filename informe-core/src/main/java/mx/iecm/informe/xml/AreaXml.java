package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import mx.iecm.informe.modelo.Area;
import org.jspecify.annotations.Nullable;

/** Un área que entrega. */
final class AreaXml {

  @XmlAttribute(required = true)
  String siglas = "";

  @XmlAttribute(required = true)
  String nombre = "";

  @XmlAttribute @Nullable String titular;

  static AreaXml de(Area area) {
    var x = new AreaXml();
    x.siglas = area.siglas();
    x.nombre = area.nombre();
    x.titular = Lexico.opcional(area.titular());
    return x;
  }

  Area aModelo() {
    return new Area(siglas, nombre, Lexico.presente(titular));
  }
}
