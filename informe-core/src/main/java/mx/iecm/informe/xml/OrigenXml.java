package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import mx.iecm.informe.modelo.Origen;
import org.jspecify.annotations.Nullable;

/** De dónde salió un dato; no se escribe si no salió de ningún libro. */
final class OrigenXml {

  @XmlAttribute(required = true)
  String libro = "";

  @XmlAttribute(required = true)
  String hoja = "";

  @XmlAttribute @Nullable String celda;

  static @Nullable OrigenXml de(Origen origen) {
    return origen.equals(Origen.NINGUNO) ? null : enLista(origen);
  }

  /** El origen, que en una lista se escribe siempre. */
  static OrigenXml enLista(Origen origen) {
    var x = new OrigenXml();
    x.libro = origen.libro();
    x.hoja = origen.hoja();
    x.celda = Lexico.opcional(origen.celda());
    return x;
  }

  static Origen aModelo(@Nullable OrigenXml x) {
    return x == null ? Origen.NINGUNO : new Origen(x.libro, x.hoja, Lexico.presente(x.celda));
  }
}
