package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlType;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Texto;
import org.jspecify.annotations.Nullable;

/** Un elemento de la narrativa. */
abstract class BloqueXml {

  static BloqueXml de(Bloque bloque) {
    if (bloque instanceof Bloque.Parrafo b) {
      return new Parrafo().con(b.texto(), b.nota(), b.origen());
    }
    if (bloque instanceof Bloque.Vineta b) {
      return new Vineta().con(b.texto(), b.nota(), b.origen());
    }
    if (bloque instanceof Bloque.Numerado b) {
      return new Numerado().con(b.texto(), b.nota(), b.origen());
    }
    if (bloque instanceof Bloque.Subtitulo b) {
      return new Subtitulo().con(b.texto(), b.nota(), b.origen());
    }
    if (bloque instanceof Bloque.LugarDeTabla b) {
      return LugarDeTabla.de(b);
    }
    if (bloque instanceof Bloque.Imagen b) {
      return Imagen.de(b);
    }
    throw new AssertionError(bloque);
  }

  abstract Bloque aModelo();

  /** Los que llevan texto y nota al pie. */
  @XmlType(propOrder = {"texto", "nota", "origen"})
  abstract static class DeTexto extends BloqueXml {

    TextoXml texto = new TextoXml();

    @Nullable TextoXml nota;

    @Nullable OrigenXml origen;

    DeTexto con(Texto texto, Texto nota, Origen origen) {
      this.texto = TextoXml.de(texto);
      this.nota = TextoXml.opcional(nota);
      this.origen = OrigenXml.de(origen);
      return this;
    }

    @Override
    Bloque aModelo() {
      return aModelo(TextoXml.aModelo(texto), TextoXml.aModelo(nota), OrigenXml.aModelo(origen));
    }

    abstract Bloque aModelo(Texto texto, Texto nota, Origen origen);
  }

  static final class Parrafo extends DeTexto {
    @Override
    Bloque aModelo(Texto texto, Texto nota, Origen origen) {
      return new Bloque.Parrafo(texto, nota, origen);
    }
  }

  static final class Vineta extends DeTexto {
    @Override
    Bloque aModelo(Texto texto, Texto nota, Origen origen) {
      return new Bloque.Vineta(texto, nota, origen);
    }
  }

  static final class Numerado extends DeTexto {
    @Override
    Bloque aModelo(Texto texto, Texto nota, Origen origen) {
      return new Bloque.Numerado(texto, nota, origen);
    }
  }

  static final class Subtitulo extends DeTexto {
    @Override
    Bloque aModelo(Texto texto, Texto nota, Origen origen) {
      return new Bloque.Subtitulo(texto, nota, origen);
    }
  }

  static final class LugarDeTabla extends BloqueXml {

    @XmlAttribute(required = true)
    String tabla = "";

    @Nullable OrigenXml origen;

    static LugarDeTabla de(Bloque.LugarDeTabla lugar) {
      var x = new LugarDeTabla();
      x.tabla = lugar.tabla();
      x.origen = OrigenXml.de(lugar.origen());
      return x;
    }

    @Override
    Bloque aModelo() {
      return new Bloque.LugarDeTabla(tabla, OrigenXml.aModelo(origen));
    }
  }

  @XmlType(propOrder = {"datos", "origen"})
  static final class Imagen extends BloqueXml {

    @XmlAttribute(required = true)
    String tipo = "";

    @XmlAttribute(required = true)
    String descripcion = "";

    byte[] datos = {};

    @Nullable OrigenXml origen;

    static Imagen de(Bloque.Imagen imagen) {
      var x = new Imagen();
      x.tipo = Lexico.imagen(imagen.tipo());
      x.descripcion = imagen.descripcion();
      x.datos = imagen.datos().datos();
      x.origen = OrigenXml.de(imagen.origen());
      return x;
    }

    @Override
    Bloque aModelo() {
      return new Bloque.Imagen(descripcion, tipo, Binario.de(datos), OrigenXml.aModelo(origen));
    }
  }
}
