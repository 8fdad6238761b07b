package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Programa;

/** El programa del ejercicio. */
@XmlType(
    propOrder = {
      "organo",
      "personas",
      "areas",
      "rubros",
      "definiciones",
      "series",
      "siglas",
      "inhabiles"
    })
final class ProgramaXml {

  OrganoXml organo = new OrganoXml();

  @XmlElementWrapper
  @XmlElement(name = "persona")
  List<PersonaXml> personas = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "area")
  List<AreaXml> areas = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "rubro")
  List<RubroXml> rubros = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "definicion")
  List<DefinicionXml> definiciones = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "serie")
  List<SerieXml> series = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "sigla")
  List<SiglaXml> siglas = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "inhabil")
  List<InhabilXml> inhabiles = new ArrayList<>();

  static ProgramaXml de(Programa programa) {
    var x = new ProgramaXml();
    x.organo = OrganoXml.de(programa.organo());
    x.personas = Lexico.cada(programa.personas(), PersonaXml::de);
    x.areas = Lexico.cada(programa.areas(), AreaXml::de);
    x.rubros = Lexico.cada(programa.rubros(), RubroXml::de);
    x.definiciones = Lexico.cada(programa.cifras(), DefinicionXml::de);
    x.series = Lexico.cada(programa.series(), SerieXml::de);
    x.siglas = Lexico.cada(programa.siglas(), SiglaXml::de);
    x.inhabiles = Lexico.cada(programa.inhabiles(), InhabilXml::de);
    return x;
  }

  Programa aModelo() {
    return new Programa(
        organo.aModelo(),
        Lexico.cada(personas, PersonaXml::aModelo),
        Lexico.cada(areas, AreaXml::aModelo),
        Lexico.cada(rubros, RubroXml::aModelo),
        Lexico.cada(definiciones, DefinicionXml::aModelo),
        Lexico.cada(series, SerieXml::aModelo),
        Lexico.cada(siglas, SiglaXml::aModelo),
        Lexico.cada(inhabiles, InhabilXml::aModelo));
  }
}
