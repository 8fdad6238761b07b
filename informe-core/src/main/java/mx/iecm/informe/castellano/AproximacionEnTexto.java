package mx.iecm.informe.castellano;

/** Lo que las palabras justo antes de un número dicen de su exactitud. */
final class AproximacionEnTexto {

  /** La aproximación de la cantidad que empieza en el trozo {@code inicio}. */
  static Aproximacion antesDe(Trozos trozos, int inicio) {
    int i = inicio - 1;
    if (trozos.en(i).es("los", "las", "sus", "estos", "estas", "otros", "otras")) {
      i--;
    }
    if (trozos.en(i).esSigno('.') && trozos.en(i - 1).es("aprox")) {
      return Aproximacion.CERCA_DE;
    }
    String ultima = trozos.palabra(i);
    String penultima = trozos.palabra(i - 1);
    boolean negada = trozos.en(i - 2).es("no");
    return switch (ultima) {
      case "de" -> conDe(penultima, negada);
      case "menos" ->
          switch (penultima) {
            case "al", "lo", "cuando" -> Aproximacion.MAS_DE;
            default -> Aproximacion.EXACTA;
          };
      case "mas" -> penultima.equals("lo") ? Aproximacion.MENOS_DE : Aproximacion.EXACTA;
      case "mucho" -> penultima.equals("cuando") ? Aproximacion.MENOS_DE : Aproximacion.EXACTA;
      case "por" -> penultima.equals("hasta") ? Aproximacion.MENOS_DE : Aproximacion.EXACTA;
      case "a" -> penultima.equals("torno") ? Aproximacion.CERCA_DE : Aproximacion.EXACTA;
      case "minimo" -> Aproximacion.MAS_DE;
      case "hasta", "sumo", "maximo" -> Aproximacion.MENOS_DE;
      case "casi", "aproximadamente", "unos", "unas", "promedio" -> Aproximacion.CERCA_DE;
      default -> Aproximacion.EXACTA;
    };
  }

  /** «no más de» es un tope y «no menos de», un mínimo. */
  private static Aproximacion conDe(String palabra, boolean negada) {
    return switch (palabra) {
      case "mas", "arriba", "encima" -> negada ? Aproximacion.MENOS_DE : Aproximacion.MAS_DE;
      case "menos", "debajo", "abajo" -> negada ? Aproximacion.MAS_DE : Aproximacion.MENOS_DE;
      case "cerca", "alrededor" -> Aproximacion.CERCA_DE;
      default -> Aproximacion.EXACTA;
    };
  }

  private AproximacionEnTexto() {}
}
