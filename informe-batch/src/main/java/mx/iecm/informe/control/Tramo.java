package mx.iecm.informe.control;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.comparacion.Alineacion;
import mx.iecm.informe.modelo.Texto;

/**
 * Texto seguido con el mismo aspecto y al que le pasó lo mismo: una corrida de Word.
 *
 * @param marca qué le pasó
 * @param palabra lo que dice, con su aspecto
 */
record Tramo(Marca marca, Palabra palabra) {

  /** Un texto entero al que le pasó lo mismo. */
  static List<Tramo> de(Texto texto, Marca marca) {
    var tramos = new ArrayList<Tramo>();
    Palabra.de(texto).forEach(p -> agregar(marca, p, tramos));
    return tramos;
  }

  /** De un texto a otro, palabra por palabra. */
  static List<Tramo> de(Texto antes, Texto ahora) {
    if (antes.equals(ahora)) {
      return de(ahora, Marca.IGUAL);
    }
    var deAntes = Palabra.de(antes);
    var deAhora = Palabra.de(ahora);
    var tramos = new ArrayList<Tramo>();
    for (var par : Alineacion.de(deAntes, deAhora)) {
      if (par.enAmbas()) {
        agregar(Marca.IGUAL, deAhora.get(par.ahora()), tramos);
      } else if (par.antes() >= 0) {
        agregar(Marca.QUITADO, deAntes.get(par.antes()), tramos);
      } else {
        agregar(Marca.AGREGADO, deAhora.get(par.ahora()), tramos);
      }
    }
    return tramos;
  }

  private static void agregar(Marca marca, Palabra palabra, List<Tramo> tramos) {
    int ultimo = tramos.size() - 1;
    if (ultimo >= 0 && tramos.get(ultimo).sigue(marca, palabra)) {
      tramos.set(ultimo, new Tramo(marca, tramos.get(ultimo).palabra().mas(palabra)));
    } else {
      tramos.add(new Tramo(marca, palabra));
    }
  }

  private boolean sigue(Marca otra, Palabra siguiente) {
    return marca == otra && palabra.mismoAspecto(siguiente);
  }
}
