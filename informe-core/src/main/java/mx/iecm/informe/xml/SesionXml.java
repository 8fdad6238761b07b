package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import org.jspecify.annotations.Nullable;

/** Una sesión celebrada. */
final class SesionXml {

  @XmlAttribute(required = true)
  String clave = "";

  @XmlAttribute(required = true)
  int numero;

  @XmlAttribute(required = true)
  String tipo = "";

  @XmlAttribute(required = true)
  String fecha = "";

  @XmlAttribute @Nullable String modalidad;

  @Nullable OrigenXml origen;

  static SesionXml de(Sesion sesion) {
    var x = new SesionXml();
    x.clave = sesion.clave();
    x.numero = sesion.numero();
    x.tipo = sesion.tipo().etiqueta();
    x.fecha = Lexico.fecha(sesion.fecha());
    x.modalidad = Lexico.opcional(sesion.modalidad());
    x.origen = OrigenXml.de(sesion.origen());
    return x;
  }

  Sesion aModelo() {
    return new Sesion(
        clave,
        numero,
        TipoSesion.deEtiqueta(tipo).orElseThrow(),
        LocalDate.parse(fecha),
        Lexico.presente(modalidad),
        OrigenXml.aModelo(origen));
  }
}
