package mx.iecm.informe.documento;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.iecm.informe.castellano.Romanos;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Texto;

/**
 * El mismo esquema para IV y V: rubro, actividad con su clave y línea, y bajo cada línea lo suyo.
 */
final class Esquema {

  private Esquema() {}

  static List<Elemento> recorrer(
      Programa programa, Function<LineaAccion, List<Elemento>> deLaLinea) {
    var elementos = new ArrayList<Elemento>();
    for (Rubro rubro : programa.rubros()) {
      elementos.add(new Titulo(2, rubro.numero(), Texto.de(rubro.titulo())));
      for (ActividadInstitucional actividad : rubro.actividades()) {
        elementos.add(new Titulo(3, letra(actividad.letra()), conClave(actividad)));
        for (LineaAccion linea : actividad.lineas()) {
          int numero = Romanos.leer(linea.numeral()).orElse(0);
          elementos.add(new Titulo(4, numero, Texto.de(linea.titulo())));
          elementos.addAll(deLaLinea.apply(linea));
        }
      }
    }
    return elementos;
  }

  /** a es 1, b es 2…; después de z sigue aa, como numera Word. */
  private static int letra(String letra) {
    return letra.isEmpty() ? 0 : (letra.length() - 1) * 26 + letra.charAt(0) - 'a' + 1;
  }

  private static Texto conClave(ActividadInstitucional actividad) {
    String titulo = actividad.titulo().strip();
    String sinPunto = titulo.endsWith(".") ? titulo.substring(0, titulo.length() - 1) : titulo;
    return Texto.de("%s (%s).".formatted(sinPunto, actividad.clavePrograma()));
  }
}
