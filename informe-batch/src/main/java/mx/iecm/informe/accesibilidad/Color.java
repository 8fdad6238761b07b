package mx.iecm.informe.accesibilidad;

import java.util.Map;
import java.util.Optional;

/**
 * Un color como lo escribe Word.
 *
 * @param rgb sus tres canales
 */
record Color(int rgb) {

  static final Color NEGRO = new Color(0);
  static final Color BLANCO = new Color(0xFFFFFF);

  private static final Map<String, Integer> RESALTES =
      Map.ofEntries(
          Map.entry("black", 0),
          Map.entry("blue", 0x0000FF),
          Map.entry("cyan", 0x00FFFF),
          Map.entry("darkBlue", 0x000080),
          Map.entry("darkCyan", 0x008080),
          Map.entry("darkGray", 0x808080),
          Map.entry("darkGreen", 0x008000),
          Map.entry("darkMagenta", 0x800080),
          Map.entry("darkRed", 0x800000),
          Map.entry("darkYellow", 0x808000),
          Map.entry("green", 0x00FF00),
          Map.entry("lightGray", 0xC0C0C0),
          Map.entry("magenta", 0xFF00FF),
          Map.entry("red", 0xFF0000),
          Map.entry("white", 0xFFFFFF),
          Map.entry("yellow", 0xFFFF00));

  /** El de seis dígitos o el de un resalte; vacío si es automático. */
  static Optional<Color> de(String escrito) {
    if (escrito.matches("[0-9A-Fa-f]{6}")) {
      return Optional.of(new Color(Integer.parseInt(escrito, 16)));
    }
    return Optional.ofNullable(RESALTES.get(escrito)).map(Color::new);
  }

  /** Cuánto contrasta con otro, de 1 a 21. */
  double contraste(Color otro) {
    double claro = Math.max(luz(), otro.luz());
    double oscuro = Math.min(luz(), otro.luz());
    return (claro + 0.05) / (oscuro + 0.05);
  }

  private double luz() {
    return 0.2126 * canal(rgb >> 16) + 0.7152 * canal(rgb >> 8) + 0.0722 * canal(rgb);
  }

  private static double canal(int valor) {
    double c = (valor & 0xFF) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  @Override
  public String toString() {
    return "%06X".formatted(rgb);
  }
}
