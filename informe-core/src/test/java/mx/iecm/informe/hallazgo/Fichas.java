package mx.iecm.informe.hallazgo;

/** Fichas con mensaje, para las pruebas. */
final class Fichas {

  /** Su mensaje pide lo escrito. */
  static final Ficha ILEGIBLE = de("FEC-001", Gravedad.ERROR);

  /** Su mensaje no pide datos. */
  static final Ficha SOLO_MES = de("FEC-005", Gravedad.ADVERTENCIA);

  static final Ficha NOTA = de("CIF-009", Gravedad.NOTA);

  private Fichas() {}

  static Ficha de(String id, Gravedad gravedad) {
    return new Ficha(id, gravedad, Alcance.RENGLON, "Guía");
  }

  static Lugar celda(String celda) {
    return Lugar.celda("entregas/DVOE.xlsx", "3.a.i-1 Boletines", celda);
  }
}
