package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Informe;
import org.jspecify.annotations.Nullable;

/** El elemento {@code informe}. */
@XmlRootElement(name = "informe")
@XmlType(
    propOrder = {
      "programa",
      "emision",
      "entregas",
      "sesiones",
      "asistencia",
      "acuerdos",
      "presentacion",
      "resultados",
      "cifras",
      "cuadros"
    })
final class RaizXml {

  @XmlAttribute(required = true)
  String version = InformeXml.VERSION;

  ProgramaXml programa = new ProgramaXml();

  EmisionXml emision = new EmisionXml();

  @XmlElementWrapper
  @XmlElement(name = "entrega")
  List<EntregaXml> entregas = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "sesion")
  List<SesionXml> sesiones = new ArrayList<>();

  AsistenciaXml asistencia = new AsistenciaXml();

  @XmlElementWrapper
  @XmlElement(name = "acuerdo")
  List<AcuerdoXml> acuerdos = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "parrafo")
  List<EscritoXml> presentacion = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "resultado")
  List<ResultadoXml> resultados = new ArrayList<>();

  @XmlElementWrapper
  @XmlElement(name = "cifra")
  List<CifraXml> cifras = new ArrayList<>();

  /** Solo al leer: al escribir los pone {@link Impresor}, uno por uno. */
  @XmlElementWrapper
  @XmlElement(name = "cuadro")
  @Nullable List<CuadroXml> cuadros;

  static RaizXml de(Informe informe) {
    var x = new RaizXml();
    x.programa = ProgramaXml.de(informe.programa());
    x.emision = EmisionXml.de(informe.emision());
    x.entregas = Lexico.cada(informe.entregas(), EntregaXml::de);
    x.sesiones = Lexico.cada(informe.sesiones(), SesionXml::de);
    x.asistencia = AsistenciaXml.de(informe.asistencia());
    x.acuerdos = Lexico.cada(informe.acuerdos(), AcuerdoXml::de);
    x.presentacion = Lexico.cada(informe.presentacion(), EscritoXml::de);
    x.resultados = Lexico.cada(informe.resultados(), ResultadoXml::de);
    x.cifras = Lexico.cada(informe.cifras(), CifraXml::de);
    return x;
  }

  Informe aModelo() {
    return new Informe(
        programa.aModelo(),
        emision.aModelo(),
        Lexico.cada(entregas, EntregaXml::aModelo),
        Lexico.cada(sesiones, SesionXml::aModelo),
        asistencia.aModelo(),
        Lexico.cada(acuerdos, AcuerdoXml::aModelo),
        Lexico.cada(presentacion, EscritoXml::aModelo),
        Lexico.cada(resultados, ResultadoXml::aModelo),
        Lexico.cada(cifras, CifraXml::aModelo),
        cuadros == null ? List.of() : Lexico.cada(cuadros, CuadroXml::aModelo));
  }
}
