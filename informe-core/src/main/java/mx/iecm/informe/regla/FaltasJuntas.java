package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;

/**
 * Las faltas de una tabla que se dicen en un solo hallazgo: la primera con su detalle y, de las
 * demás, sus celdas y cuántas son.
 */
public final class FaltasJuntas {

  /** Ya con tantas, otra celda no ayuda a corregir; la cuenta sí es de todas. */
  private static final int CELDAS = 100;

  private final List<String> celdas = new ArrayList<>();
  private List<Hallazgo> primera = List.of();
  private int cuantas;

  /**
   * Cuenta una falta.
   *
   * @param detalle su hallazgo; solo se pide el de la primera
   */
  public void agregar(Lugar lugar, Supplier<Hallazgo> detalle) {
    if (cuantas == 0) {
      primera = List.of(detalle.get());
    }
    if (cuantas < CELDAS) {
      celdas.addAll(lugar.celdas());
    }
    cuantas++;
  }

  /**
   * El hallazgo de la primera, o de todas en la variante {@code varios}, con la cuenta al final.
   */
  public List<Hallazgo> hallazgos() {
    return cuantas < 2 ? primera : primera.stream().map(this::varios).toList();
  }

  private Hallazgo varios(Hallazgo primero) {
    var datos = new ArrayList<>(primero.datos());
    datos.add(cuantas);
    Ficha ficha = primero.ficha();
    return new Hallazgo(
        ficha,
        "varios",
        primero.lugar().conCeldas(celdas),
        datos,
        primero.propuesta(),
        primero.rastro());
  }
}
