package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Organo;

/** El órgano que informa. */
@XmlType(propOrder = {"institucion", "creacion", "programaAprobado"})
final class OrganoXml {

  @XmlAttribute(required = true)
  String siglas = "";

  @XmlAttribute(required = true)
  String nombre = "";

  @XmlAttribute(required = true)
  int ejercicio;

  Institucion institucion = new Institucion();

  Creacion creacion = new Creacion();

  ProgramaAprobado programaAprobado = new ProgramaAprobado();

  static OrganoXml de(Organo organo) {
    var x = new OrganoXml();
    x.siglas = organo.siglas();
    x.nombre = organo.nombre();
    x.ejercicio = organo.ejercicio();
    x.institucion = Institucion.de(organo.institucion());
    x.creacion = Creacion.de(organo.creacion());
    x.programaAprobado = ProgramaAprobado.de(organo.programa());
    return x;
  }

  Organo aModelo() {
    return new Organo(
        siglas,
        nombre,
        institucion.aModelo(),
        creacion.aModelo(),
        programaAprobado.aModelo(),
        ejercicio);
  }

  /** La institución. */
  static final class Institucion {

    @XmlAttribute(required = true)
    String nombre = "";

    @XmlAttribute(required = true)
    String siglas = "";

    static Institucion de(Organo.Institucion institucion) {
      var x = new Institucion();
      x.nombre = institucion.nombre();
      x.siglas = institucion.siglas();
      return x;
    }

    Organo.Institucion aModelo() {
      return new Organo.Institucion(nombre, siglas);
    }
  }

  /** El acto que creó al órgano. */
  static final class Creacion {

    @XmlAttribute(required = true)
    String organo = "";

    @XmlAttribute(required = true)
    String acuerdo = "";

    @XmlAttribute(required = true)
    String fecha = "";

    @XmlAttribute(required = true)
    String fundamento = "";

    static Creacion de(Organo.Creacion creacion) {
      var x = new Creacion();
      x.organo = creacion.organo();
      x.acuerdo = creacion.acuerdo();
      x.fecha = Lexico.fecha(creacion.fecha());
      x.fundamento = creacion.fundamento();
      return x;
    }

    Organo.Creacion aModelo() {
      return new Organo.Creacion(organo, acuerdo, LocalDate.parse(fecha), fundamento);
    }
  }

  /** El programa de trabajo, como acto. */
  static final class ProgramaAprobado {

    @XmlAttribute(required = true)
    String nombre = "";

    @XmlAttribute(required = true)
    String acuerdo = "";

    @XmlAttribute(required = true)
    String sesion = "";

    static ProgramaAprobado de(Organo.ProgramaAprobado programa) {
      var x = new ProgramaAprobado();
      x.nombre = programa.nombre();
      x.acuerdo = programa.acuerdo();
      x.sesion = programa.sesion();
      return x;
    }

    Organo.ProgramaAprobado aModelo() {
      return new Organo.ProgramaAprobado(nombre, acuerdo, sesion);
    }
  }
}
