package mx.iecm.informe.castellano;

import java.util.Locale;

/** Corre algo como si la máquina hablara otro idioma. */
final class OtraMaquina {

  static void en(String idioma, Runnable prueba) {
    var antes = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(idioma));
    try {
      prueba.run();
    } finally {
      Locale.setDefault(antes);
    }
  }

  private OtraMaquina() {}
}
