package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Fechas.Tropiezo;

/** Algo que no está bien en una fecha escrita. */
abstract class TropiezoXml {

  static TropiezoXml de(Tropiezo tropiezo) {
    if (tropiezo instanceof Tropiezo.Ilegible t) return Ilegible.de(t);
    if (tropiezo instanceof Tropiezo.Inexistente t) return Inexistente.de(t);
    if (tropiezo instanceof Tropiezo.Ambigua t) return Ambigua.de(t);
    if (tropiezo instanceof Tropiezo.OtroDia t) return OtroDia.de(t);
    if (tropiezo instanceof Tropiezo.AlReves t) return TropiezoDeListaXml.AlReves.de(t);
    if (tropiezo instanceof Tropiezo.SinSeparar t) return TropiezoDeListaXml.SinSeparar.de(t);
    if (tropiezo instanceof Tropiezo.Repetida t) return TropiezoDeListaXml.Repetida.de(t);
    if (tropiezo instanceof Tropiezo.Desordenada t) return TropiezoDeListaXml.Desordenada.de(t);
    if (tropiezo instanceof Tropiezo.Sobra t) return Sobra.de(t);
    throw new AssertionError(tropiezo);
  }

  abstract Tropiezo aModelo();

  static final class Ilegible extends TropiezoXml {

    @XmlAttribute(required = true)
    String escrito = "";

    static Ilegible de(Tropiezo.Ilegible tropiezo) {
      var x = new Ilegible();
      x.escrito = tropiezo.escrito();
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Ilegible(escrito);
    }
  }

  static final class Inexistente extends TropiezoXml {

    @XmlAttribute(required = true)
    String escrito = "";

    static Inexistente de(Tropiezo.Inexistente tropiezo) {
      var x = new Inexistente();
      x.escrito = tropiezo.escrito();
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Inexistente(escrito);
    }
  }

  static final class Ambigua extends TropiezoXml {

    @XmlAttribute(required = true)
    String escrito = "";

    @XmlAttribute(required = true)
    String diaPrimero = "";

    @XmlAttribute(required = true)
    String mesPrimero = "";

    static Ambigua de(Tropiezo.Ambigua tropiezo) {
      var x = new Ambigua();
      x.escrito = tropiezo.escrito();
      x.diaPrimero = Lexico.fecha(tropiezo.diaPrimero());
      x.mesPrimero = Lexico.fecha(tropiezo.mesPrimero());
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Ambigua(
          escrito, LocalDate.parse(diaPrimero), LocalDate.parse(mesPrimero));
    }
  }

  static final class OtroDia extends TropiezoXml {

    @XmlAttribute(required = true)
    String escrito = "";

    @XmlAttribute(required = true)
    String fecha = "";

    static OtroDia de(Tropiezo.OtroDia tropiezo) {
      var x = new OtroDia();
      x.escrito = Lexico.dia(tropiezo.escrito());
      x.fecha = Lexico.fecha(tropiezo.fecha());
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.OtroDia(Lexico.dia(escrito), LocalDate.parse(fecha));
    }
  }

  static final class Sobra extends TropiezoXml {

    @XmlAttribute(required = true)
    String texto = "";

    static Sobra de(Tropiezo.Sobra tropiezo) {
      var x = new Sobra();
      x.texto = tropiezo.texto();
      return x;
    }

    @Override
    Tropiezo aModelo() {
      return new Tropiezo.Sobra(texto);
    }
  }
}
