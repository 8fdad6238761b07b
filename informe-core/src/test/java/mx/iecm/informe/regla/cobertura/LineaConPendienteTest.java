package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.regla.Lineas.SIN_NARRATIVA;
import static mx.iecm.informe.regla.Lineas.SIN_PENDIENTES;
import static mx.iecm.informe.regla.Lineas.callada;
import static mx.iecm.informe.regla.Lineas.resultado;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Lineas;
import org.junit.jupiter.api.Test;

class LineaConPendienteTest {

  private static final String FALTA = "ESP-002 entregas/SE.xlsx › Pendientes (V.5.a.i): 5.a.i";

  @Test
  void unPendienteContesta() {
    assertThat(hallados(resultado(SIN_NARRATIVA, List.of(Informes.pendiente("Seguir.")))))
        .isEqualTo("nada");
  }

  @Test
  void laNarrativaNoEsUnPendiente() {
    assertThat(hallados(resultado(List.of(Informes.parrafo("Algo.")), SIN_PENDIENTES)))
        .isEqualTo(FALTA);
  }

  @Test
  void quienCallaEnUnApartadoSoloCallaEnEse() {
    assertThat(hallados(callada(Apartado.V))).isEqualTo("nada");
    assertThat(hallados(callada(Apartado.IV))).isEqualTo(FALTA);
    assertThat(hallados(callada(Apartado.IV, Apartado.V))).isEqualTo("nada");
  }

  @Test
  void siFaltaElLibroRespondeOtraRegla() {
    var vacia = resultado(SIN_NARRATIVA, SIN_PENDIENTES);

    assertThat(
            Informes.revisar(
                new LineaConPendiente(),
                p -> {
                  p.resultados = Lineas.conLasDemas(vacia);
                  p.entregas = List.of(Informes.portada("DVOE"));
                }))
        .isEqualTo("nada");
  }

  @Test
  void siUnResponsableEntregoEnBlancoRespondeOtraRegla() {
    var vacia = resultado(SIN_NARRATIVA, SIN_PENDIENTES);

    assertThat(
            Informes.revisar(
                new LineaConPendiente(),
                p -> {
                  p.resultados = Lineas.conLasDemas(vacia);
                  p.cuadros = List.of();
                }))
        .isEqualTo("nada");
  }

  @Test
  void laQueNadieMencionaSeSenalaEnElLibroDelPrimerResponsable() {
    var todas = Informes.valido().resultados().stream();
    var callan = todas.filter(r -> !r.linea().equals("3.a.vi")).toList();

    assertThat(Informes.revisar(new LineaConPendiente(), p -> p.resultados = callan))
        .isEqualTo("ESP-002 entregas/DVOE.xlsx › Pendientes (V.3.a.vi): 3.a.vi");
  }

  private static String hallados(Resultado resultado) {
    return Informes.revisar(
        new LineaConPendiente(), p -> p.resultados = Lineas.conLasDemas(resultado));
  }
}
