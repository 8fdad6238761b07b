package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Cifra;
import org.jspecify.annotations.Nullable;

/** Una cifra con su valor. */
final class CifraXml {

  @XmlAttribute(required = true)
  String clave = "";

  @XmlAttribute(required = true)
  String valor = "";

  @XmlAttribute @Nullable Integer escala;

  @XmlAttribute @Nullable String fuente;

  @XmlElement(name = "origen")
  List<OrigenXml> origenes = new ArrayList<>();

  static CifraXml de(Cifra cifra) {
    var x = new CifraXml();
    x.clave = cifra.clave();
    x.valor = Lexico.cifra(cifra.valor());
    x.escala = Lexico.escala(cifra.valor());
    x.fuente = Lexico.opcional(cifra.fuente());
    x.origenes = Lexico.cada(cifra.origenes(), OrigenXml::enLista);
    return x;
  }

  Cifra aModelo() {
    return new Cifra(
        clave,
        Lexico.cifra(valor, escala),
        Lexico.presente(fuente),
        Lexico.cada(origenes, OrigenXml::aModelo));
  }
}
