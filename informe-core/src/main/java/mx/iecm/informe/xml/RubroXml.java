package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Rubro;
import org.jspecify.annotations.Nullable;

/** Un rubro, con sus actividades y las líneas de ellas. */
final class RubroXml {

  @XmlAttribute(required = true)
  int numero;

  @XmlAttribute(required = true)
  String titulo = "";

  @XmlElement(name = "actividad")
  List<Actividad> actividades = new ArrayList<>();

  static RubroXml de(Rubro rubro) {
    var x = new RubroXml();
    x.numero = rubro.numero();
    x.titulo = rubro.titulo();
    x.actividades = Lexico.cada(rubro.actividades(), Actividad::de);
    return x;
  }

  Rubro aModelo() {
    return new Rubro(numero, titulo, Lexico.cada(actividades, Actividad::aModelo));
  }

  /** Una actividad institucional. */
  @XmlType(propOrder = {"lineas", "origen"})
  static final class Actividad {

    @XmlAttribute(required = true)
    String letra = "";

    @XmlAttribute(required = true)
    String titulo = "";

    @XmlAttribute(required = true)
    String clavePrograma = "";

    @XmlElement(name = "linea")
    List<Linea> lineas = new ArrayList<>();

    @Nullable OrigenXml origen;

    static Actividad de(ActividadInstitucional actividad) {
      var x = new Actividad();
      x.letra = actividad.letra();
      x.titulo = actividad.titulo();
      x.clavePrograma = actividad.clavePrograma();
      x.lineas = Lexico.cada(actividad.lineas(), Linea::de);
      x.origen = OrigenXml.de(actividad.origen());
      return x;
    }

    ActividadInstitucional aModelo() {
      return new ActividadInstitucional(
          letra,
          titulo,
          clavePrograma,
          Lexico.cada(lineas, Linea::aModelo),
          OrigenXml.aModelo(origen));
    }
  }

  /** Una línea de acción. */
  @XmlType(propOrder = {"areas", "tablas"})
  static final class Linea {

    @XmlAttribute(required = true)
    String clave = "";

    @XmlAttribute(required = true)
    String titulo = "";

    @XmlElement(name = "area")
    List<String> areas = new ArrayList<>();

    @XmlElement(name = "tabla")
    List<TablaXml> tablas = new ArrayList<>();

    static Linea de(LineaAccion linea) {
      var x = new Linea();
      x.clave = linea.clave();
      x.titulo = linea.titulo();
      x.areas = linea.areas();
      x.tablas = Lexico.cada(linea.tablas(), TablaXml::de);
      return x;
    }

    LineaAccion aModelo() {
      return new LineaAccion(clave, titulo, areas, Lexico.cada(tablas, TablaXml::aModelo));
    }
  }
}
