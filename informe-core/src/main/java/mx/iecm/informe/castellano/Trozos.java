package mx.iecm.informe.castellano;

import java.util.List;
import mx.iecm.informe.castellano.TrozoDeTexto.Clase;

/**
 * Los trozos de un texto, con los que mirar alrededor de uno sin salirse.
 *
 * @param lista todos, en orden
 * @param cardinales el texto de los que pueden formar un cardinal; {@code ""} el de los demás
 */
record Trozos(List<TrozoDeTexto> lista, List<String> cardinales) {

  private static final TrozoDeTexto NINGUNO = new TrozoDeTexto(Clase.SIGNO, " ", 0, 0);

  static Trozos de(String texto) {
    var lista = TrozoDeTexto.de(texto);
    return new Trozos(lista, lista.stream().map(Trozos::cardinal).toList());
  }

  private static String cardinal(TrozoDeTexto trozo) {
    return trozo.clase() == Clase.PALABRA || trozo.clase() == Clase.CIFRAS ? trozo.texto() : "";
  }

  /** El trozo {@code i}; uno en blanco si no existe. */
  TrozoDeTexto en(int i) {
    return i >= 0 && i < lista.size() ? lista.get(i) : NINGUNO;
  }

  /** El texto del trozo {@code i} si es palabra; si no, {@code ""}. */
  String palabra(int i) {
    return en(i).clase() == Clase.PALABRA ? en(i).texto() : "";
  }

  /** El papel que el trozo {@code i} tendría en una fecha; los meses y días, sin abreviar. */
  PiezaDeFecha pieza(int i) {
    String palabra = palabra(i);
    var pieza = PalabraDeFecha.de(palabra).pieza();
    boolean abreviada =
        palabra.length() < 4 && (pieza == PiezaDeFecha.MES || pieza == PiezaDeFecha.SEMANA);
    return abreviada ? PiezaDeFecha.OTRA : pieza;
  }
}
