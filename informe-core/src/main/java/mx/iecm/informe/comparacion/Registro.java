package mx.iecm.informe.comparacion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Algo que se compara: lo que lo identifica y lo que dice.
 *
 * @param clave {@code ""} si no tiene
 * @param esNombre si la clave es un nombre que se puede escribir de dos formas, y no un folio
 * @param campos nombre y valor, en orden
 */
record Registro(String clave, boolean esNombre, Map<String, String> campos) {

  Registro {
    campos = new LinkedHashMap<>(campos);
  }

  Registro(String clave, Map<String, String> campos) {
    this(clave, false, campos);
  }

  /** El registro de alguien. */
  static Registro deAlguien(String nombre, Map<String, String> campos) {
    return new Registro(nombre, true, campos);
  }

  /**
   * Cuánto se parecen, de 0 a 1: dos folios distintos son dos cosas, por más que se parezca lo
   * demás; dos nombres parecidos pueden ser el mismo, por más que lo demás difiera.
   */
  static double parecido(Registro a, Registro b, Parecido parecido) {
    if (a.esNombre && b.esNombre) {
      return parecido.entre(a.clave, b.clave);
    }
    boolean sinClaves = a.clave.isEmpty() || b.clave.isEmpty();
    return sinClaves ? parecido.entre(a.texto(), b.texto()) : 0;
  }

  /** Un registro con esos campos: nombre, valor, nombre, valor… */
  static Registro de(String clave, String... campos) {
    var mapa = new LinkedHashMap<String, String>();
    for (int i = 0; i < campos.length; i += 2) {
      mapa.put(campos[i], campos[i + 1]);
    }
    return new Registro(clave, mapa);
  }

  String campo(String nombre) {
    return Objects.requireNonNullElse(campos.get(nombre), "");
  }

  /** Todo lo que dice, para buscar el que más se le parece. */
  String texto() {
    return String.join(" ", campos.values());
  }
}
