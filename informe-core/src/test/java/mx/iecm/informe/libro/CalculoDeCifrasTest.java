package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Secretaria;
import org.junit.jupiter.api.Test;

/** Cada fuente da su valor y dice de dónde sale. */
class CalculoDeCifrasTest {

  static final Secretaria SECRETARIA =
      CasoDePrueba.leerSecretaria(CasoDePrueba.secretaria(), new Avisos()).orElseThrow();

  private static Entrega.Declarada declarada(String clave, int valor, String area) {
    var origen = new Origen("entregas/" + area + ".xlsx", "Cifras", "B2");
    return new Entrega.Declarada(clave, BigDecimal.valueOf(valor), area, "Oficio", origen);
  }

  private static List<String> calcular(Medidas medidas) {
    return CalculoDeCifras.calcular(CasoDePrueba.leido(), SECRETARIA, medidas).stream()
        .map(
            c ->
                "%s=%s %s%s"
                    .formatted(
                        c.clave(),
                        c.valor().stripTrailingZeros().toPlainString(),
                        c.fuente(),
                        c.origenes().stream().map(o -> o.hoja() + o.celda()).toList()))
        .toList();
  }

  static Medidas medidas() {
    var convenios =
        new Medidas.DeTabla(
            4,
            3,
            Map.of("Institución", Set.of("a", "b")),
            Map.of("Personas", new BigDecimal("10.5")),
            Map.of(),
            List.of());
    var boletines = new Medidas.DeTabla(1, 1, Map.of(), Map.of(), Map.of("Fechas", 5L), List.of());
    var campanas = new Medidas.DeTabla(2, 2, Map.of(), Map.of(), Map.of(), List.of());
    return new Medidas(
        Map.of("1.a.i-1", convenios, "1.a.ii-1", boletines, "2.a.i-1", campanas),
        List.of(
            declarada("folios", 30, "DAX"),
            declarada("folios", 99, "UTB"),
            declarada("concluidos", 20, "DAX"),
            declarada("invitados", 12, "")),
        List.of());
  }

  @Test
  void cadaFuenteDaSuValorYSuOrigen() {
    assertThat(calcular(medidas()))
        .containsExactly(
            "convenios=3 [1.a.i-1]",
            "instituciones=2 [1.a.i-1]",
            "asistentes=10.5 [1.a.i-1]",
            "dias=5 [1.a.ii-1]",
            "renglones=5 [1.a.i-1, 2.a.i-1]",
            "sesiones=2 [SesionesD2, SesionesD3]",
            "acuerdos=2 [AcuerdosA2, AcuerdosA4]",
            "folios=30 Oficio[CifrasB2]",
            "concluidos=20 Oficio[CifrasB2]",
            "invitados=12 Oficio[CifrasB2]");
  }

  @Test
  void loQueNadieLlenoVaEnCerosYLoQueNadieDeclaroNoEsta() {
    assertThat(calcular(Medidas.NINGUNA))
        .containsExactly(
            "convenios=0 [1.a.i-1]",
            "instituciones=0 [1.a.i-1]",
            "asistentes=0 [1.a.i-1]",
            "dias=0 [1.a.ii-1]",
            "renglones=0 [1.a.i-1, 2.a.i-1]",
            "sesiones=2 [SesionesD2, SesionesD3]",
            "acuerdos=2 [AcuerdosA2, AcuerdosA4]");
  }

  @Test
  void soloCuentaLoQueDeclaraQuienDebe() {
    var deOtra = new Medidas(Map.of(), List.of(declarada("folios", 99, "UTB")), List.of());
    var deNadie = new Medidas(Map.of(), List.of(declarada("folios", 99, "")), List.of());

    assertThat(calcular(deOtra)).noneMatch(c -> c.startsWith("folios"));
    assertThat(calcular(deNadie)).noneMatch(c -> c.startsWith("folios"));
  }
}
