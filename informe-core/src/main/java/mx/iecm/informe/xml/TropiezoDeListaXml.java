package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Fechas.Tropiezo;

/** Los tropiezos entre una fecha y otra: listas y rangos. */
final class TropiezoDeListaXml {

  private TropiezoDeListaXml() {}

  static final class SinSeparar extends TropiezoXml {

    @XmlAttribute(required = true)
    int primero;

    @XmlAttribute(required = true)
    int segundo;

    static SinSeparar de(Tropiezo.SinSeparar tropiezo) {
      var x = new SinSeparar();
      x.primero = tropiezo.primero();
      x.segundo = tropiezo.segundo();
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.SinSeparar(primero, segundo);
    }
  }

  static final class AlReves extends TropiezoXml {

    @XmlAttribute(required = true)
    String inicio = "";

    @XmlAttribute(required = true)
    String fin = "";

    static AlReves de(Tropiezo.AlReves tropiezo) {
      var x = new AlReves();
      x.inicio = Lexico.fecha(tropiezo.inicio());
      x.fin = Lexico.fecha(tropiezo.fin());
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.AlReves(LocalDate.parse(inicio), LocalDate.parse(fin));
    }
  }

  static final class Repetida extends TropiezoXml {

    @XmlAttribute(required = true)
    String fecha = "";

    static Repetida de(Tropiezo.Repetida tropiezo) {
      var x = new Repetida();
      x.fecha = Lexico.fecha(tropiezo.fecha());
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Repetida(LocalDate.parse(fecha));
    }
  }

  static final class Desordenada extends TropiezoXml {

    @XmlAttribute(required = true)
    String fecha = "";

    @XmlAttribute(required = true)
    String anterior = "";

    static Desordenada de(Tropiezo.Desordenada tropiezo) {
      var x = new Desordenada();
      x.fecha = Lexico.fecha(tropiezo.fecha());
      x.anterior = Lexico.fecha(tropiezo.anterior());
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Desordenada(LocalDate.parse(fecha), LocalDate.parse(anterior));
    }
  }
}
