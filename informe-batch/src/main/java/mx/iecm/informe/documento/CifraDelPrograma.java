package mx.iecm.informe.documento;

import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Texto;

/** Lo que el documento cuenta por su cuenta, atado a la cifra del programa que cuenta lo mismo. */
final class CifraDelPrograma {

  private CifraDelPrograma() {}

  /** El texto, que menciona la cifra de esa fuente; tal cual si el programa no la pide. */
  static Texto citar(Texto texto, Class<? extends Fuente> fuente, Informe informe) {
    return informe.programa().cifras().stream()
        .filter(d -> fuente.isInstance(d.fuente()))
        .map(DefinicionDeCifra::clave)
        .findFirst()
        .map(texto::conCifra)
        .orElse(texto);
  }
}
