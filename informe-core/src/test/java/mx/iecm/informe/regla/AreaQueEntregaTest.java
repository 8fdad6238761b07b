package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Area;
import org.junit.jupiter.api.Test;

class AreaQueEntregaTest {

  @Test
  void lasQueDebenEntregaron() {
    assertThat(Informes.revisar(new AreaQueEntrega(), p -> {})).isEqualTo("nada");
  }

  @Test
  void faltaUna() {
    assertThat(
            Informes.revisar(
                new AreaQueEntrega(), p -> p.entregas = List.of(Informes.portada("SE"))))
        .isEqualTo("ESP-003 entregas/DVOE.xlsx: DVOE, 3.a.i, 3.a.vi, 3.a.vii");
  }

  @Test
  void faltanTodasEnElOrdenDelPrograma() {
    assertThat(Informes.revisar(new AreaQueEntrega(), p -> p.entregas = List.of()))
        .isEqualTo(
            "ESP-003 entregas/DVOE.xlsx: DVOE, 3.a.i, 3.a.vi, 3.a.vii;"
                + " ESP-003 entregas/SE.xlsx: SE, 3.a.vi, 5.a.i");
  }

  @Test
  void laQueNoDebeNadaNoTieneQueEntregar() {
    var areas = List.of(new Area("DVOE", "", ""), new Area("SE", "", ""), new Area("UTSI", "", ""));
    var programa = Programas.con(p -> p.areas = areas);

    assertThat(Informes.revisar(new AreaQueEntrega(), p -> p.programa = programa))
        .isEqualTo("nada");
  }
}
