package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;
import org.jspecify.annotations.Nullable;

/** Lo que se dice de una línea. */
@XmlType(propOrder = {"realizado", "pendientes", "silencios"})
final class ResultadoXml {

  @XmlAttribute(required = true)
  String linea = "";

  @XmlElementWrapper
  @XmlElements({
    @XmlElement(name = "parrafo", type = BloqueXml.Parrafo.class),
    @XmlElement(name = "vineta", type = BloqueXml.Vineta.class),
    @XmlElement(name = "numerado", type = BloqueXml.Numerado.class),
    @XmlElement(name = "subtitulo", type = BloqueXml.Subtitulo.class),
    @XmlElement(name = "lugarDeTabla", type = BloqueXml.LugarDeTabla.class),
    @XmlElement(name = "imagen", type = BloqueXml.Imagen.class)
  })
  List<BloqueXml> realizado = new ArrayList<>();

  @XmlElement(name = "pendiente")
  List<PendienteXml> pendientes = new ArrayList<>();

  @XmlElement(name = "sinActividad")
  List<Silencio> silencios = new ArrayList<>();

  static ResultadoXml de(Resultado resultado) {
    var x = new ResultadoXml();
    x.linea = resultado.linea();
    x.realizado = Lexico.cada(resultado.realizado(), BloqueXml::de);
    x.pendientes = Lexico.cada(resultado.pendientes(), PendienteXml::de);
    x.silencios = Lexico.cada(resultado.sinActividad(), Silencio::de);
    return x;
  }

  Resultado aModelo() {
    return new Resultado(
        linea,
        Lexico.cada(realizado, BloqueXml::aModelo),
        Lexico.cada(pendientes, PendienteXml::aModelo),
        Lexico.cada(silencios, Silencio::aModelo));
  }

  /** Por qué calla la línea. */
  @XmlType(propOrder = {"apartados", "motivo", "origen"})
  static final class Silencio {

    @XmlElement(name = "apartado")
    List<String> apartados = new ArrayList<>();

    TextoXml motivo = new TextoXml();

    @Nullable OrigenXml origen;

    static Silencio de(SinActividad sinActividad) {
      var x = new Silencio();
      x.apartados = Lexico.cada(sinActividad.apartados(), Apartado::name);
      x.motivo = TextoXml.de(sinActividad.motivo());
      x.origen = OrigenXml.de(sinActividad.origen());
      return x;
    }

    SinActividad aModelo() {
      return new SinActividad(
          Lexico.cada(apartados, Apartado::valueOf),
          TextoXml.aModelo(motivo),
          OrigenXml.aModelo(origen));
    }
  }
}
