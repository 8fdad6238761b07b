package mx.iecm.informe.regla.cobertura;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
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
  void unLibroQueNoDiceNadaEsComoSiNoSeEntregara() {
    assertThat(Informes.revisar(new AreaQueEntrega(), p -> p.cuadros = List.of()))
        .isEqualTo("ESP-003.vacia entregas/SE.xlsx: SE, 3.a.vi, 5.a.i");
  }

  @Test
  void bastaUnaCifraParaQueDigaAlgo() {
    var declarada =
        new Cifra("vigentes", BigDecimal.TEN, "", List.of(new Origen(Informes.SE, "Cifras", "B4")));

    assertThat(
            Informes.revisar(
                new AreaQueEntrega(),
                p -> {
                  p.cuadros = List.of();
                  p.cifras = List.of(declarada);
                }))
        .isEqualTo("nada");
  }

  @Test
  void laQueNoDebeNadaNoTieneQueEntregar() {
    var areas = List.of(new Area("DVOE", "", ""), new Area("SE", "", ""), new Area("UTSI", "", ""));
    var programa = Programas.con(p -> p.areas = areas);

    assertThat(Informes.revisar(new AreaQueEntrega(), p -> p.programa = programa))
        .isEqualTo("nada");
  }
}
