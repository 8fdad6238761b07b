package mx.iecm.informe.acuse;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;

/** Acuses para probar. */
final class AcuseDePrueba {

  static final String HUELLA = "ab".repeat(32);

  private AcuseDePrueba() {}

  /** Uno con tantas tablas y ese motivo. */
  static AcuseDeRecibo con(int tablas, String motivo) {
    return new AcuseDeRecibo(
        "CVOE-2025-T2/DVOE/0003",
        new AcuseDeRecibo.Entrega("Comisión", "2025-T2", "DVOE", "Dirección de Vinculación"),
        new AcuseDeRecibo.Recepcion(
            OffsetDateTime.parse("2025-07-10T17:58:03.125-06:00"),
            "dvoe",
            motivo.isEmpty() ? Puntualidad.A_TIEMPO : Puntualidad.TARDE,
            motivo),
        new AcuseDeRecibo.Libro("DVOE.xlsx", HUELLA, 61_234),
        Collections.nCopies(tablas, new AcuseDeRecibo.Tabla("4.a.ii-1", "4.a.ii-1 Temas", 12)),
        List.of(new AcuseDeRecibo.Cifra("boletines", "Boletines emitidos", "1248.5")),
        new AcuseDeRecibo.Hallados(1, 2, 0));
  }
}
