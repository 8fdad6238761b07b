package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Asistencia;
import org.jspecify.annotations.Nullable;

/** La matriz de asistencia. */
@XmlType(propOrder = {"columnas", "asistentes"})
final class AsistenciaXml {

  @XmlElement(name = "columna")
  List<DeSesion> columnas = new ArrayList<>();

  @XmlElement(name = "asistente")
  List<Asistente> asistentes = new ArrayList<>();

  static AsistenciaXml de(Asistencia asistencia) {
    var x = new AsistenciaXml();
    x.columnas = Lexico.cada(asistencia.columnas(), DeSesion::de);
    x.asistentes = Lexico.cada(asistencia.asistentes(), Asistente::de);
    return x;
  }

  Asistencia aModelo() {
    return new Asistencia(
        Lexico.cada(columnas, DeSesion::aModelo), Lexico.cada(asistentes, Asistente::aModelo));
  }

  /** Una columna de la matriz. */
  static final class DeSesion {

    @XmlAttribute(required = true)
    String sesion = "";

    @Nullable OrigenXml origen;

    static DeSesion de(Asistencia.Columna columna) {
      var x = new DeSesion();
      x.sesion = columna.sesion();
      x.origen = OrigenXml.de(columna.origen());
      return x;
    }

    Asistencia.Columna aModelo() {
      return new Asistencia.Columna(sesion, OrigenXml.aModelo(origen));
    }
  }

  /** Un renglón de la matriz. */
  @XmlType(propOrder = {"marcas", "origen"})
  static final class Asistente {

    @XmlAttribute(required = true)
    String persona = "";

    @XmlElement(name = "marca")
    List<String> marcas = new ArrayList<>();

    @Nullable OrigenXml origen;

    static Asistente de(mx.iecm.informe.modelo.Asistente asistente) {
      var x = new Asistente();
      x.persona = asistente.persona();
      x.marcas = asistente.marcas();
      x.origen = OrigenXml.de(asistente.origen());
      return x;
    }

    mx.iecm.informe.modelo.Asistente aModelo() {
      return new mx.iecm.informe.modelo.Asistente(persona, marcas, OrigenXml.aModelo(origen));
    }
  }
}
