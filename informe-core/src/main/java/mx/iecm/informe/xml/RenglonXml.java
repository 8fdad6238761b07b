package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Renglon;
import org.jspecify.annotations.Nullable;

/** Un renglón; al escribir lo hace igual y más aprisa {@link EscritorDeRenglones}. */
@XmlType(propOrder = {"celdas", "nota"})
final class RenglonXml {

  static final String NOMBRE = "renglon";

  @XmlAttribute(required = true)
  int fila;

  @XmlElement(name = "c")
  List<CeldaXml> celdas = new ArrayList<>();

  @Nullable TextoXml nota;

  static RenglonXml de(Renglon renglon) {
    var x = new RenglonXml();
    x.fila = Lexico.fila(renglon.fila());
    x.celdas = Lexico.cada(renglon.celdas(), CeldaXml::de);
    x.nota = TextoXml.opcional(renglon.nota());
    return x;
  }

  Renglon aModelo() {
    return new Renglon(fila, Lexico.cada(celdas, CeldaXml::aModelo), TextoXml.aModelo(nota));
  }

  /** Convierte cada renglón en cuanto se lee, para no tenerlos todos dos veces. */
  static final class Adaptador extends XmlAdapter<RenglonXml, Renglon> {

    @Override
    public Renglon unmarshal(RenglonXml renglon) {
      return renglon.aModelo();
    }

    @Override
    public RenglonXml marshal(Renglon renglon) {
      return de(renglon);
    }
  }
}
