package mx.iecm.informe.entrega;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VentanaTest {

  private static final Instant ABRE = Instant.parse("2025-07-01T15:00:00Z");
  private static final Instant CIERRA = Instant.parse("2025-07-11T00:00:00Z");
  private static final Instant PRORROGA = Instant.parse("2025-07-12T00:00:00Z");

  @ParameterizedTest(name = "{0}, prórroga {1}, tarde {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-07-01T14:59:59.999Z | no | no | POR_ABRIR
          2025-07-01T14:59:59.999Z | sí | sí | POR_ABRIR
          2025-07-01T15:00:00Z     | no | no | A_TIEMPO
          2025-07-11T00:00:00Z     | sí | sí | A_TIEMPO
          2025-07-11T00:00:00.001Z | no | no | CERRADO
          2025-07-11T00:00:00.001Z | no | sí | TARDE
          2025-07-11T00:00:00.001Z | sí | no | CON_PRORROGA
          2025-07-12T00:00:00Z     | sí | sí | CON_PRORROGA
          2025-07-12T00:00:00.001Z | sí | no | CERRADO
          2025-07-12T00:00:00.001Z | sí | sí | TARDE
          """)
  void elPlazoDependeDeLaHora(Instant ahora, String conProrroga, String tarde, Plazo plazo) {
    var ventana = new Ventana(ABRE, Optional.of(CIERRA), tarde.equals("sí"));
    var prorroga = Optional.of(PRORROGA).filter(p -> conProrroga.equals("sí"));

    assertThat(ventana.en(ahora, prorroga)).isEqualTo(plazo);
  }

  @Test
  void sinCierreRecibeHastaNuevoAviso() {
    var ventana = new Ventana(ABRE, Optional.empty(), false);

    assertThat(ventana.en(ABRE.plusSeconds(1L << 40), Optional.empty())).isEqualTo(Plazo.A_TIEMPO);
  }

  @Test
  void cerrarYReabrirEsDesdeEseMomento() {
    var ventana = new Ventana(ABRE, Optional.empty(), false);
    var despues = CIERRA.plusMillis(1);

    var cerrada = ventana.cerrada(CIERRA);
    assertThat(cerrada.en(despues, Optional.empty())).isEqualTo(Plazo.CERRADO);
    assertThat(cerrada.reabierta(despues).en(despues, Optional.empty())).isEqualTo(Plazo.A_TIEMPO);
    assertThat(ventana.reabierta(ABRE.minusSeconds(1)).abre()).isEqualTo(ABRE.minusSeconds(1));
  }

  @Test
  void noCierraAntesDeAbrir() {
    assertThat(new Ventana(ABRE, Optional.of(CIERRA), false).comprobada()).isNotNull();
    assertThatThrownBy(() -> new Ventana(CIERRA, Optional.of(ABRE), false).comprobada())
        .hasMessageContaining("FECHA_NO_ADMITIDA");
    assertThatThrownBy(() -> new Ventana(ABRE, Optional.of(ABRE), false).comprobada())
        .hasMessageContaining("cierra antes de abrir");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-10T18:00, 2025-07-11T00:00:00Z",
    "2025-07-10T18:00:30, 2025-07-11T00:00:30Z",
    "2025-07-10T18:00-06:00, 2025-07-11T00:00:00Z",
    "2025-07-11T00:00:00Z, 2025-07-11T00:00:00Z"
  })
  void laHoraEsLaDeLaCiudadDeMexicoSiNoDiceOtra(String escrito, Instant instante) {
    assertThat(Zona.leer("cierra", escrito)).isEqualTo(instante);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-10", "10/07/2025 18:00", "2025-02-30T18:00", "mañana", "''"})
  void loQueNoEsUnaFechaSeDice(String escrito) {
    assertThatThrownBy(() -> Zona.leer("cierra", escrito))
        .hasMessageContaining("FECHA_NO_ADMITIDA", "«cierra»", "2025-07-10T18:00");
  }
}
