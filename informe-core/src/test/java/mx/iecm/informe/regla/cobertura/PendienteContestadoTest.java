package mx.iecm.informe.regla.cobertura;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Lineas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendienteContestadoTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nada cambió           | Se prepara. | Presentar la agenda. | Se prepara.    | Presentar la agenda. | ESP-006 entregas/DVOE.xlsx › Pendientes!D2 (V.5.a.i): 5.a.i, Presentar la agenda., 2025-T1
          otras mayúsculas      | Se prepara. | Presentar la agenda. | SE  PREPARA    | presentar la agenda  | ESP-006 entregas/DVOE.xlsx › Pendientes!D2 (V.5.a.i): 5.a.i, presentar la agenda, 2025-T1
          IV dice algo nuevo    | Se prepara. | Presentar la agenda. | Se pospuso.    | Presentar la agenda. | nada
          otro pendiente        | Se prepara. | Presentar la agenda. | Se prepara.    | Aprobar la agenda.   | nada
          todo es nuevo         | Se prepara. | Presentar la agenda. | Se presentó.   | Difundirla.          | nada
          """)
  void revisa(
      String caso, String antes, String pendia, String ahora, String pende, String esperado) {
    var anterior = Anteriores.con("5.a.i", antes, Informes.pendiente(pendia));
    var resultado =
        Lineas.resultado(List.of(Informes.parrafo(ahora)), List.of(Informes.pendiente(pende)));

    assertThat(revisar(resultado, anterior)).isEqualTo(esperado);
  }

  @Test
  void quienDiceQueNoHuboActividadYaContesta() {
    var anterior = Anteriores.con("5.a.i", "Aún no inicia.", Informes.pendiente("Seguir."));
    var callada = Lineas.callada(Apartado.IV);
    var resultado =
        new Resultado(
            "5.a.i", List.of(), List.of(Informes.pendiente("Seguir.")), callada.sinActividad());

    assertThat(revisar(resultado, anterior)).isEqualTo("nada");
  }

  @Test
  void unaTablaConRenglonesContesta() {
    var anterior = Anteriores.con("3.a.vii", "Como sigue:", Informes.pendiente("Emitir más."));
    var resultado =
        new Resultado(
            "3.a.vii",
            List.of(Informes.parrafo("Como sigue:")),
            List.of(Informes.pendiente("Emitir más.")),
            List.of());

    assertThat(revisar(resultado, anterior)).isEqualTo("nada");
  }

  @Test
  void deLoPrometidoRespondeOtraRegla() {
    var anterior = Anteriores.con("5.a.i", "Se prepara.", Anteriores.promesa(2, "foros"));
    var resultado =
        Lineas.resultado(
            List.of(Informes.parrafo("Se prepara.")), List.of(Anteriores.promesa(2, "foros")));

    assertThat(revisar(resultado, anterior)).isEqualTo("nada");
  }

  @Test
  void sinInformeAnteriorNadaSeRepite() {
    var resultado =
        Lineas.resultado(
            List.of(Informes.parrafo("Se prepara.")), List.of(Informes.pendiente("Seguir.")));

    assertThat(revisar(resultado, Optional.empty())).isEqualTo("nada");
  }

  private static String revisar(Resultado resultado, Optional<Anterior> anterior) {
    return Informes.revisar(
        new PendienteContestado(),
        p -> {
          p.resultados = Lineas.conLasDemas(resultado);
          p.anterior = anterior;
        });
  }
}
