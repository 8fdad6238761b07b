package mx.iecm.informe.grafica;

import mx.iecm.informe.modelo.Renglon;

/** El de una tabla que no se grafica. */
final class SinRecuento implements Recontador {
  @Override
  public void renglon(Renglon renglon) {
    // No hay gráfica que pida contarlo.
  }

  @Override
  public Recuento recuento() {
    return Recuento.NINGUNO;
  }
}
