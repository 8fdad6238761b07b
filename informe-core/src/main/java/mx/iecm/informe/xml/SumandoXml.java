package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import org.jspecify.annotations.Nullable;

/** Una cifra que se suma, o se resta, para dar otra. */
final class SumandoXml {

  @XmlValue String clave = "";

  /** Solo se escribe si se resta. */
  @XmlAttribute @Nullable Boolean resta;

  static SumandoXml de(Sumando sumando) {
    var x = new SumandoXml();
    x.clave = sumando.clave();
    x.resta = sumando.resta() ? Boolean.TRUE : null;
    return x;
  }

  Sumando aModelo() {
    return new Sumando(clave, Boolean.TRUE.equals(resta));
  }
}
