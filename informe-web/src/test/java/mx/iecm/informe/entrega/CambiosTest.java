package mx.iecm.informe.entrega;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.acuse.AcuseDeRecibo;
import mx.iecm.informe.acuse.AcuseDeRecibo.Tabla;
import mx.iecm.informe.acuse.Puntualidad;
import org.junit.jupiter.api.Test;

class CambiosTest {

  @Test
  void sinDetalleSoloSeDicenLasTablasConOtraCuenta() {
    var antes =
        acuse("uno", new Tabla("1-1", "h", 3), new Tabla("1-2", "h", 5), new Tabla("2-1", "h", 1));
    var ahora =
        acuse("dos", new Tabla("1-1", "h", 3), new Tabla("1-2", "h", 7), new Tabla("3-1", "h", 2));

    var cambios = Cambios.de(antes, ahora, Optional.empty());

    assertThat(cambios.detallado()).isFalse();
    assertThat(cambios.iguales()).isFalse();
    assertThat(cambios.desde() + " " + cambios.hasta()).isEqualTo("uno dos");
    assertThat(cambios.tablas())
        .containsExactly(
            new Cambios.DeTabla("1-2", 5, 7, 0, 0, 0),
            new Cambios.DeTabla("3-1", 0, 2, 0, 0, 0),
            new Cambios.DeTabla("2-1", 1, 0, 0, 0, 0));
  }

  @Test
  void conLasMismasCuentasNoHayNadaQueDecir() {
    var acuse = acuse("uno", new Tabla("1-1", "h", 3));

    assertThat(Cambios.de(acuse, acuse, Optional.empty()).iguales()).isTrue();
  }

  private static AcuseDeRecibo acuse(String folio, Tabla... tablas) {
    return new AcuseDeRecibo(
        folio,
        new AcuseDeRecibo.Entrega("o", "p", "a", "n"),
        new AcuseDeRecibo.Recepcion(
            OffsetDateTime.parse("2025-07-10T17:58:03-06:00"), "q", Puntualidad.A_TIEMPO, ""),
        new AcuseDeRecibo.Libro("l", "s", 1),
        List.of(tablas),
        List.of(),
        new AcuseDeRecibo.Hallados(0, 0, 0));
  }
}
