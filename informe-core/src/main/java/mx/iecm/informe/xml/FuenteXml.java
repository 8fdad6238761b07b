package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import org.jspecify.annotations.Nullable;

/** De dónde sale una cifra. */
abstract class FuenteXml {

  static FuenteXml de(Fuente fuente) {
    if (fuente instanceof Fuente.Filas f) return new Filas(f.tablas());
    if (fuente instanceof Fuente.Distintos f) return new Distintos(f.tabla(), f.encabezado());
    if (fuente instanceof Fuente.Suma f) return new Suma(f.tabla(), f.encabezado());
    if (fuente instanceof Fuente.FechasDe f) return new FechasDe(f.tabla(), f.encabezado());
    if (fuente instanceof Fuente.Sesiones) return new Sesiones();
    if (fuente instanceof Fuente.Acuerdos) return new Acuerdos();
    if (fuente instanceof Fuente.Declarada f) return new Declarada(f.area());
    throw new AssertionError(fuente);
  }

  abstract Fuente aModelo();

  /** Lo que se cuenta en una columna de una tabla. */
  abstract static class DeColumna extends FuenteXml {

    @XmlAttribute(required = true)
    String tabla = "";

    @XmlAttribute(required = true)
    String encabezado = "";
  }

  static final class Filas extends FuenteXml {

    @XmlElement(name = "tabla")
    List<String> tablas = new ArrayList<>();

    Filas() {}

    Filas(List<String> tablas) {
      this.tablas = tablas;
    }

    @Override
    Fuente aModelo() {
      return new Fuente.Filas(tablas);
    }
  }

  static final class Distintos extends DeColumna {

    Distintos() {}

    Distintos(String tabla, String encabezado) {
      this.tabla = tabla;
      this.encabezado = encabezado;
    }

    @Override
    Fuente aModelo() {
      return new Fuente.Distintos(tabla, encabezado);
    }
  }

  static final class Suma extends DeColumna {

    Suma() {}

    Suma(String tabla, String encabezado) {
      this.tabla = tabla;
      this.encabezado = encabezado;
    }

    @Override
    Fuente aModelo() {
      return new Fuente.Suma(tabla, encabezado);
    }
  }

  static final class FechasDe extends DeColumna {

    FechasDe() {}

    FechasDe(String tabla, String encabezado) {
      this.tabla = tabla;
      this.encabezado = encabezado;
    }

    @Override
    Fuente aModelo() {
      return new Fuente.FechasDe(tabla, encabezado);
    }
  }

  static final class Sesiones extends FuenteXml {

    @Override
    Fuente aModelo() {
      return new Fuente.Sesiones();
    }
  }

  static final class Acuerdos extends FuenteXml {

    @Override
    Fuente aModelo() {
      return new Fuente.Acuerdos();
    }
  }

  static final class Declarada extends FuenteXml {

    @XmlAttribute @Nullable String area;

    Declarada() {}

    Declarada(String area) {
      this.area = Lexico.opcional(area);
    }

    @Override
    Fuente aModelo() {
      return new Fuente.Declarada(Lexico.presente(area));
    }
  }
}
