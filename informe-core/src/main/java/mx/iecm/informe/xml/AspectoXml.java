package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlValue;
import mx.iecm.informe.modelo.Formato;
import org.jspecify.annotations.Nullable;

/** Un tramo de texto con su aspecto. */
@XmlRootElement(name = AspectoXml.NOMBRE)
final class AspectoXml {

  static final String NOMBRE = "t";

  @XmlAttribute @Nullable Boolean negrita;

  @XmlAttribute @Nullable Boolean cursiva;

  @XmlAttribute @Nullable Boolean subrayado;

  @XmlAttribute @Nullable String enlace;

  @XmlValue String letras = "";

  static AspectoXml de(Formato formato, String escrito) {
    var x = new AspectoXml();
    x.negrita = formato.negrita() ? true : null;
    x.cursiva = formato.cursiva() ? true : null;
    x.subrayado = formato.subrayado() ? true : null;
    x.enlace = Lexico.opcional(formato.enlace());
    x.letras = escrito.substring(formato.desde(), formato.hasta());
    return x;
  }

  Formato aModelo(int desde) {
    return new Formato(
        desde,
        desde + letras.length(),
        Boolean.TRUE.equals(negrita),
        Boolean.TRUE.equals(cursiva),
        Boolean.TRUE.equals(subrayado),
        Lexico.presente(enlace));
  }
}
