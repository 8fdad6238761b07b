package mx.iecm.informe.xml;

import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlMixed;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import org.jspecify.annotations.Nullable;

/** Un texto: caracteres y, entre ellos, los tramos con aspecto. */
final class TextoXml {

  @XmlMixed
  @XmlElementRef(name = AspectoXml.NOMBRE, type = AspectoXml.class)
  List<Object> mezcla = new ArrayList<>();

  static TextoXml de(Texto texto) {
    var x = new TextoXml();
    x.mezcla = mezcla(texto);
    return x;
  }

  /** El texto, o {@code null} si no dice nada y por eso no se escribe. */
  static @Nullable TextoXml opcional(Texto texto) {
    return texto.equals(Texto.VACIO) ? null : de(texto);
  }

  static Texto aModelo(@Nullable TextoXml x) {
    return x == null ? Texto.VACIO : texto(x.mezcla);
  }

  static List<Object> mezcla(Texto texto) {
    var mezcla = new ArrayList<>();
    String escrito = texto.escrito();
    int hecho = 0;
    for (Formato formato : texto.formatos()) {
      comprobar(formato, hecho, texto);
      if (hecho < formato.desde()) {
        mezcla.add(escrito.substring(hecho, formato.desde()));
      }
      mezcla.add(AspectoXml.de(formato, escrito));
      hecho = formato.hasta();
    }
    if (hecho < escrito.length()) {
      mezcla.add(escrito.substring(hecho));
    }
    return mezcla;
  }

  /**
   * @throws IllegalArgumentException si {@code formato} empieza antes de {@code hecho}, termina
   *     antes de empezar o se sale del texto
   */
  static void comprobar(Formato formato, int hecho, Texto texto) {
    if (formato.desde() < hecho
        || formato.hasta() < formato.desde()
        || formato.hasta() > texto.escrito().length()) {
      throw new IllegalArgumentException(
          "formatos encimados, en desorden o fuera del texto: " + texto.formatos());
    }
  }

  /** El texto de una mezcla; lo que en ella no es texto no cuenta. */
  static Texto texto(List<Object> mezcla) {
    if (mezcla.size() == 1 && mezcla.get(0) instanceof String letras) {
      return Texto.de(letras);
    }
    var escrito = new StringBuilder();
    var formatos = new ArrayList<Formato>();
    for (Object parte : mezcla) {
      if (parte instanceof String letras) {
        escrito.append(letras);
      } else if (parte instanceof AspectoXml aspecto) {
        formatos.add(aspecto.aModelo(escrito.length()));
        escrito.append(aspecto.letras);
      }
    }
    return escrito.isEmpty() && formatos.isEmpty()
        ? Texto.VACIO
        : new Texto(escrito.toString(), formatos);
  }
}
