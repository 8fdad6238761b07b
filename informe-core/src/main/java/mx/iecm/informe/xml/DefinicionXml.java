package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.DefinicionDeCifra;

/** Una cifra que el programa pide. */
@XmlType(propOrder = {"fuente", "sustantivos", "igualA"})
final class DefinicionXml {

  @XmlAttribute(required = true)
  String clave = "";

  @XmlAttribute(required = true)
  String descripcion = "";

  @XmlElements({
    @XmlElement(name = "filas", type = FuenteXml.Filas.class),
    @XmlElement(name = "distintos", type = FuenteXml.Distintos.class),
    @XmlElement(name = "suma", type = FuenteXml.Suma.class),
    @XmlElement(name = "fechas", type = FuenteXml.FechasDe.class),
    @XmlElement(name = "sesiones", type = FuenteXml.Sesiones.class),
    @XmlElement(name = "acuerdos", type = FuenteXml.Acuerdos.class),
    @XmlElement(name = "declarada", type = FuenteXml.Declarada.class)
  })
  FuenteXml fuente = new FuenteXml.Declarada();

  @XmlElement(name = "sustantivo")
  List<String> sustantivos = new ArrayList<>();

  List<SumandoXml> igualA = new ArrayList<>();

  static DefinicionXml de(DefinicionDeCifra definicion) {
    var x = new DefinicionXml();
    x.clave = definicion.clave();
    x.descripcion = definicion.descripcion();
    x.fuente = FuenteXml.de(definicion.fuente());
    x.sustantivos = definicion.sustantivos();
    x.igualA = Lexico.cada(definicion.igualA(), SumandoXml::de);
    return x;
  }

  DefinicionDeCifra aModelo() {
    return new DefinicionDeCifra(
        clave,
        descripcion,
        fuente.aModelo(),
        sustantivos,
        Lexico.cada(igualA, SumandoXml::aModelo));
  }
}
