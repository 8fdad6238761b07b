package mx.iecm.informe.libro;

import java.util.ArrayList;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;

/** Quita los espacios de los extremos de un texto sin mover su aspecto. */
final class Recorte {

  private Recorte() {}

  static Texto recortar(Texto texto) {
    String escrito = texto.escrito();
    String corto = Espacios.recortar(escrito);
    if (corto.length() == escrito.length()) {
      return texto;
    }
    int desde = escrito.indexOf(corto);
    var formatos = new ArrayList<Formato>();
    for (Formato f : texto.formatos()) {
      int inicio = Math.max(f.desde() - desde, 0);
      int fin = Math.min(f.hasta() - desde, corto.length());
      if (inicio < fin) {
        formatos.add(f.en(inicio, fin));
      }
    }
    return new Texto(corto, formatos);
  }
}
