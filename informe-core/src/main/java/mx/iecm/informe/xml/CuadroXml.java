package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Renglon;

/** Una tabla llena; al escribirla sus renglones van aparte. */
@XmlRootElement(name = "cuadro")
@XmlType(propOrder = {"hoja", "renglones"})
final class CuadroXml {

  @XmlAttribute(required = true)
  String tabla = "";

  @XmlAttribute(required = true)
  String area = "";

  @XmlAttribute(required = true)
  long cuantos;

  Hoja hoja = new Hoja();

  @XmlElement(name = RenglonXml.NOMBRE)
  @XmlJavaTypeAdapter(RenglonXml.Adaptador.class)
  List<Renglon> renglones = new ArrayList<>();

  /** El cuadro sin renglones. */
  static CuadroXml de(Cuadro cuadro) {
    var x = new CuadroXml();
    x.tabla = cuadro.tabla();
    x.area = cuadro.area();
    x.cuantos = cuadro.cuantos();
    x.hoja = Hoja.de(cuadro.hoja());
    return x;
  }

  Cuadro aModelo() {
    return new Cuadro(tabla, area, hoja.aModelo(), cuantos, renglones);
  }

  Cuadro sinRenglones() {
    return new Cuadro(tabla, area, hoja.aModelo(), cuantos, List.of());
  }

  /** La hoja de la que vienen sus renglones. */
  static final class Hoja {

    @XmlAttribute(required = true)
    String libro = "";

    @XmlAttribute(required = true)
    String nombre = "";

    @XmlElement(name = "columna")
    List<String> columnas = new ArrayList<>();

    static Hoja de(mx.iecm.informe.modelo.Hoja hoja) {
      var x = new Hoja();
      x.libro = hoja.libro();
      x.nombre = hoja.nombre();
      x.columnas = hoja.columnas();
      return x;
    }

    mx.iecm.informe.modelo.Hoja aModelo() {
      return new mx.iecm.informe.modelo.Hoja(libro, nombre, columnas);
    }
  }
}
