package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Pendiente;
import org.jspecify.annotations.Nullable;

/** Lo que queda para el periodo siguiente. */
@XmlType(propOrder = {"texto", "promesas", "origen"})
final class PendienteXml {

  @XmlAttribute(required = true)
  int nivel;

  TextoXml texto = new TextoXml();

  @XmlElement(name = "promesa")
  List<Promesa> promesas = new ArrayList<>();

  @Nullable OrigenXml origen;

  static PendienteXml de(Pendiente pendiente) {
    var x = new PendienteXml();
    x.nivel = pendiente.nivel();
    x.texto = TextoXml.de(pendiente.texto());
    x.promesas = Lexico.cada(pendiente.promesas(), Promesa::de);
    x.origen = OrigenXml.de(pendiente.origen());
    return x;
  }

  Pendiente aModelo() {
    return new Pendiente(
        TextoXml.aModelo(texto),
        nivel,
        Lexico.cada(promesas, Promesa::aModelo),
        OrigenXml.aModelo(origen));
  }

  /** Una cantidad comprometida. */
  static final class Promesa {

    @XmlAttribute(required = true)
    String cantidad = "";

    @XmlAttribute @Nullable Integer escala;

    @XmlAttribute(required = true)
    String unidad = "";

    static Promesa de(Pendiente.Promesa promesa) {
      var x = new Promesa();
      x.cantidad = Lexico.cifra(promesa.cantidad());
      x.escala = Lexico.escala(promesa.cantidad());
      x.unidad = promesa.unidad();
      return x;
    }

    Pendiente.Promesa aModelo() {
      return new Pendiente.Promesa(Lexico.cifra(cantidad, escala), unidad);
    }
  }
}
