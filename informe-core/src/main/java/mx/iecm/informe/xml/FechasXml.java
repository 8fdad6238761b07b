package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import org.jspecify.annotations.Nullable;

/** Lo que dice una celda de fecha, cuando es más que un día sin tropiezos. */
@XmlRootElement(name = FechasXml.NOMBRE)
@XmlType(propOrder = {"tramos", "tropiezos"})
final class FechasXml {

  static final String NOMBRE = "fechas";

  @XmlElement(name = "tramo")
  List<Tramo> tramos = new ArrayList<>();

  @XmlElements({
    @XmlElement(name = "ilegible", type = TropiezoXml.Ilegible.class),
    @XmlElement(name = "inexistente", type = TropiezoXml.Inexistente.class),
    @XmlElement(name = "ambigua", type = TropiezoXml.Ambigua.class),
    @XmlElement(name = "otroDia", type = TropiezoXml.OtroDia.class),
    @XmlElement(name = "alReves", type = TropiezoDeListaXml.AlReves.class),
    @XmlElement(name = "sinSeparar", type = TropiezoDeListaXml.SinSeparar.class),
    @XmlElement(name = "repetida", type = TropiezoDeListaXml.Repetida.class),
    @XmlElement(name = "desordenada", type = TropiezoDeListaXml.Desordenada.class),
    @XmlElement(name = "sobra", type = TropiezoXml.Sobra.class)
  })
  List<TropiezoXml> tropiezos = new ArrayList<>();

  static FechasXml de(Fechas fechas) {
    var x = new FechasXml();
    x.tramos = Lexico.cada(fechas.tramos(), Tramo::de);
    x.tropiezos = Lexico.cada(fechas.tropiezos(), TropiezoXml::de);
    return x;
  }

  Fechas aModelo() {
    return new Fechas(
        Lexico.cada(tramos, Tramo::aModelo), Lexico.cada(tropiezos, TropiezoXml::aModelo));
  }

  /** Dice si caben en el atributo {@code fecha} de su celda. */
  static boolean unDiaSinTropiezos(Fechas fechas) {
    if (fechas.tramos().size() != 1 || !fechas.tropiezos().isEmpty()) {
      return false;
    }
    Fechas.Tramo tramo = fechas.tramos().get(0);
    return tramo.unSoloDia() && tramo.grano() == Grano.DIA;
  }

  /** Un tramo de calendario; un solo día no repite su fin, ni los días su grano. */
  static final class Tramo {

    @XmlAttribute(required = true)
    String inicio = "";

    @XmlAttribute @Nullable String fin;

    @XmlAttribute @Nullable String grano;

    static Tramo de(Fechas.Tramo tramo) {
      var x = new Tramo();
      x.inicio = Lexico.fecha(tramo.inicio());
      x.fin = tramo.unSoloDia() ? null : Lexico.fecha(tramo.fin());
      x.grano = Lexico.grano(tramo.grano());
      return x;
    }

    Fechas.Tramo aModelo() {
      LocalDate desde = LocalDate.parse(inicio);
      return new Fechas.Tramo(
          desde, fin == null ? desde : LocalDate.parse(fin), Lexico.grano(grano));
    }
  }
}
