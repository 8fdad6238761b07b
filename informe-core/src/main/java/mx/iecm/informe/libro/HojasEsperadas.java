package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.FALTA_HOJA;
import static mx.iecm.informe.libro.FichasDeLectura.HOJA_DESCONOCIDA;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Lugar;

/** Compara las hojas de un libro con las que debe y las que puede tener. */
final class HojasEsperadas {

  private static final Set<String> PROPIAS = Set.of("instrucciones", "listas", "observaciones");

  private HojasEsperadas() {}

  /** Dice si la hoja es del producto y no se lee como dato. */
  static boolean propia(String nombre) {
    String llano = nombre.strip();
    return llano.startsWith("_")
        || PROPIAS.contains(Comparacion.clave(llano).toLowerCase(Locale.ROOT));
  }

  /** Señala las hojas que faltan; dice si están todas. */
  static boolean completas(Lector lector, List<FormatoDeHoja> obligatorias) {
    boolean todas = true;
    for (var formato : obligatorias) {
      String nombre = formato.tabla().clave();
      if (lector.hoja(nombre).isEmpty()) {
        var lugar = Lugar.hoja(lector.libro().nombre(), nombre);
        lector.avisos().accept(FALTA_HOJA.en(lugar, nombre));
        todas = false;
      }
    }
    return todas;
  }

  /**
   * Señala las hojas que no son de las conocidas; {@code aparte} dice cuáles se atienden en otro
   * lado.
   */
  static void desconocidas(Lector lector, List<FormatoDeHoja> conocidas, Predicate<String> aparte) {
    var nombres = conocidas.stream().map(f -> f.tabla().clave()).toList();
    for (String hoja : lector.libro().hojas()) {
      boolean conocida =
          propia(hoja)
              || aparte.test(hoja)
              || nombres.stream().anyMatch(n -> Comparacion.iguales(n, hoja));
      if (!conocida) {
        var hallazgo = HOJA_DESCONOCIDA.en(Lugar.hoja(lector.libro().nombre(), hoja), hoja);
        lector
            .avisos()
            .accept(
                Propuestas.cercana(hoja, nombres)
                    .map(c -> hallazgo.proponiendo("¿quiso nombrarla «" + c + "»?"))
                    .orElse(hallazgo));
      }
    }
  }
}
