package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlMixed;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;
import org.jspecify.annotations.Nullable;

/**
 * Una celda: su texto y, si no es lo que se supone, lo que significa. Se supone {@code vacio} si no
 * tiene texto y {@code letra} si lo tiene.
 */
final class CeldaXml {

  static final String VACIO = "vacio";
  static final String LETRA = "letra";
  static final String OTRO_TIPO = "otroTipo";
  static final String ILEGIBLE = "ilegible";

  @XmlAttribute @Nullable String clase;

  @XmlAttribute @Nullable String numero;

  @XmlAttribute @Nullable Integer escala;

  @XmlAttribute @Nullable String inicio;

  @XmlAttribute @Nullable String fin;

  @XmlAttribute @Nullable String fecha;

  @XmlMixed
  @XmlElementRefs({
    @XmlElementRef(name = AspectoXml.NOMBRE, type = AspectoXml.class),
    @XmlElementRef(name = FechasXml.NOMBRE, type = FechasXml.class)
  })
  List<Object> mezcla = new ArrayList<>();

  static CeldaXml de(Celda celda) {
    var x = new CeldaXml();
    x.mezcla = TextoXml.mezcla(celda.texto());
    x.poner(celda.valor(), celda.texto());
    return x;
  }

  private void poner(Valor valor, Texto texto) {
    if (valor instanceof Valor.Vacio) {
      clase = texto.escrito().isEmpty() ? null : VACIO;
    } else if (valor instanceof Valor.Letra) {
      clase = texto.escrito().isEmpty() ? LETRA : null;
    } else if (valor instanceof Valor.OtroTipo) {
      clase = OTRO_TIPO;
    } else if (valor instanceof Valor.Ilegible) {
      clase = ILEGIBLE;
    } else if (valor instanceof Valor.Numero n) {
      numero = Lexico.cifra(n.cantidad());
      escala = Lexico.escala(n.cantidad());
    } else if (valor instanceof Valor.Horario h) {
      inicio = Lexico.hora(h.inicio());
      fin = h.fin().equals(h.inicio()) ? null : Lexico.hora(h.fin());
    } else if (valor instanceof Fechas f) {
      poner(f);
    } else {
      throw new AssertionError(valor);
    }
  }

  private void poner(Fechas fechas) {
    if (FechasXml.unDiaSinTropiezos(fechas)) {
      fecha = Lexico.fecha(fechas.tramos().get(0).inicio());
    } else {
      mezcla.add(FechasXml.de(fechas));
    }
  }

  Celda aModelo() {
    Texto texto = TextoXml.texto(mezcla);
    Valor valor = valor(texto);
    return valor instanceof Valor.Vacio && texto.equals(Texto.VACIO)
        ? Celda.VACIA
        : new Celda(texto, valor);
  }

  private Valor valor(Texto texto) {
    FechasXml fechas = null;
    for (Object parte : mezcla) {
      fechas = parte instanceof FechasXml f ? f : fechas;
    }
    comprobarQueEsUno(fechas);
    if (numero != null) {
      return new Valor.Numero(Lexico.cifra(numero, escala));
    }
    if (inicio != null) {
      LocalTime desde = LocalTime.parse(inicio);
      return new Valor.Horario(desde, fin == null ? desde : LocalTime.parse(fin));
    }
    if (fecha != null) {
      return Fechas.de(LocalDate.parse(fecha));
    }
    return fechas == null ? deClase(texto) : fechas.aModelo();
  }

  private Valor deClase(Texto texto) {
    String supuesta = texto.escrito().isEmpty() ? VACIO : LETRA;
    return switch (Objects.requireNonNullElse(clase, supuesta)) {
      case VACIO -> Valor.Vacio.VALOR;
      case LETRA -> Valor.Letra.VALOR;
      case ILEGIBLE -> Valor.Ilegible.VALOR;
      default -> Valor.OtroTipo.VALOR;
    };
  }

  /** Lo único de una celda que el esquema no alcanza a decir. */
  private void comprobarQueEsUno(@Nullable FechasXml fechas) {
    int cuantos = uno(clase) + uno(numero) + uno(inicio) + uno(fecha) + uno(fechas);
    if (cuantos > 1 || uno(fin) > uno(inicio) || uno(escala) > uno(numero)) {
      throw new IllegalArgumentException("una celda tiene a lo más un valor, con todas sus partes");
    }
  }

  private static int uno(@Nullable Object valor) {
    return valor == null ? 0 : 1;
  }
}
