package mx.iecm.informe.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.Puntualidad;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.Cuentas;
import mx.iecm.informe.entrega.EstadoDeArea;
import mx.iecm.informe.entrega.Plazo;
import mx.iecm.informe.entrega.Prorroga;
import mx.iecm.informe.entrega.Tablero;
import mx.iecm.informe.entrega.Ventana;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraficaDelTableroTest {

  private static final Instant ABRE = Instant.parse("2025-07-01T15:00:00Z");
  private static final Instant CIERRA = dia(10);

  /** Abre el día 0, cierra el 10 y una prórroga llega al 20, que es lo último que se dibuja. */
  @ParameterizedTest(name = "{0}, el día {1}, prórroga {2}: barra {3}, plazo {4}, {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "A_TIEMPO, 5, false, 250, 500, entregó 5 días antes de vencer",
        "A_TIEMPO, 10, false, 500, 500, entregó 0 minutos antes de vencer",
        "TARDE, 11, false, 550, 500, entregó 1 día después de vencer",
        "CON_PRORROGA, 15, true, 750, 1000, entregó 5 días antes de vencer",
        "A_TIEMPO, -3, false, 0, 500, entregó 13 días antes de vencer",
        "A_TIEMPO, 11, false, 550, 500, su plazo cambió después",
        "TARDE, 5, false, 250, 500, ''",
        "NO_ENTREGO, -, false, -, 500, venció hace 2 días",
        "FALTA, -, true, -, 1000, vence en 8 días"
      })
  void laBarraLlegaHastaCuandoEntrego(
      EstadoDeArea estado,
      @Nullable Integer entrego,
      boolean prorroga,
      @Nullable Long barra,
      long plazo,
      String dicho) {
    var areas = List.of(plaza(estado, entrego, prorroga), plaza(null, true));

    var grafica = GraficaDelTablero.de(tablero(Optional.of(CIERRA), areas), dia(12));

    assertThat(grafica.cierre()).contains(500L);
    assertThat(grafica.barras()).hasSize(2);
    assertThat(grafica.barras().get(0).entrega()).isEqualTo(Optional.ofNullable(barra));
    assertThat(grafica.barras().get(0).plazo()).contains(plazo);
    assertThat(grafica.barras().get(0).dicho()).isEqualTo(dicho);
  }

  @Test
  void sinCierreSeDibujaHastaAhora() {
    var areas = List.of(plaza(3, false), plaza(null, false));

    var grafica = GraficaDelTablero.de(tablero(Optional.empty(), areas), dia(12));

    assertThat(grafica.cierre()).isEmpty();
    assertThat(grafica.barras().get(0).entrega()).contains(250L);
    assertThat(grafica.barras())
        .allSatisfy(
            b -> {
              assertThat(b.plazo()).isEmpty();
              assertThat(b.dicho()).isEmpty();
            });
  }

  @Test
  void sinAreasNiTiempoNoFalla() {
    assertThat(GraficaDelTablero.de(tablero(Optional.empty(), List.of()), ABRE).barras()).isEmpty();
    assertThat(
            GraficaDelTablero.de(tablero(Optional.empty(), List.of(plaza(0, false))), ABRE)
                .barras()
                .get(0)
                .entrega())
        .contains(0L);
  }

  private static Instant dia(long dia) {
    return ABRE.plus(Duration.ofDays(dia));
  }

  private static Tablero tablero(Optional<Instant> cierra, List<Tablero.Plaza> areas) {
    return new Tablero("C", "O", "P", new Ventana(ABRE, cierra, false), true, areas);
  }

  private static Tablero.Plaza plaza(@Nullable Integer entrego, boolean conProrroga) {
    return plaza(EstadoDeArea.FALTA, entrego, conProrroga);
  }

  private static Tablero.Plaza plaza(
      EstadoDeArea estado, @Nullable Integer entrego, boolean conProrroga) {
    var sello = new Sello(ABRE, "secretaria");
    return new Tablero.Plaza(
        "SE",
        "Secretaría",
        estado,
        Plazo.CERRADO,
        conProrroga ? Optional.of(new Prorroga(dia(20), "x", sello)) : Optional.empty(),
        Optional.ofNullable(entrego).map(d -> acuse(dia(d))));
  }

  private static Acuse acuse(Instant recibida) {
    return new Acuse(
        new UUID(1, 2),
        "F",
        "SE",
        new Acuse.Libro("SE.xlsx", "x", 1),
        new Sello(recibida, "se"),
        new Acuse.EnPlazo(Puntualidad.A_TIEMPO, ""),
        true,
        Optional.empty(),
        new Cuentas(0, 0, 0),
        JsonValue.EMPTY_JSON_ARRAY);
  }
}
