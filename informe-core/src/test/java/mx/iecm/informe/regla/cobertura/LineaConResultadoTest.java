package mx.iecm.informe.regla.cobertura;

import static mx.iecm.informe.regla.Lineas.SIN_NARRATIVA;
import static mx.iecm.informe.regla.Lineas.SIN_PENDIENTES;
import static mx.iecm.informe.regla.Lineas.callada;
import static mx.iecm.informe.regla.Lineas.resultado;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Lineas;
import org.junit.jupiter.api.Test;

class LineaConResultadoTest {

  private static final String FALTA = "ESP-001 entregas/SE.xlsx › Narrativa (IV.5.a.i): 5.a.i";

  @Test
  void laNarrativaContesta() {
    assertThat(hallados(resultado(List.of(Informes.parrafo("Algo.")), SIN_PENDIENTES)))
        .isEqualTo("nada");
  }

  @Test
  void unPendienteNoEsUnResultado() {
    assertThat(hallados(resultado(SIN_NARRATIVA, List.of(Informes.pendiente("Seguir.")))))
        .isEqualTo(FALTA);
  }

  @Test
  void elLugarDeUnaTablaNoEsNarrativa() {
    List<Bloque> lugar = List.of(new Bloque.LugarDeTabla("3.a.i-1", Origen.NINGUNO));

    assertThat(hallados(resultado(lugar, SIN_PENDIENTES))).isEqualTo(FALTA);
  }

  @Test
  void unaTablaConRenglonesContestaYUnaVaciaNo() {
    var sola = new Resultado("3.a.vii", SIN_NARRATIVA, SIN_PENDIENTES, List.of());

    assertThat(conOpiniones(sola, "OP/009/2025")).isEqualTo("nada");
    assertThat(conOpiniones(sola))
        .isEqualTo("ESP-001 entregas/DVOE.xlsx › Narrativa (IV.3.a.vii): 3.a.vii");
  }

  private static String conOpiniones(Resultado resultado, String... folios) {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones(folios));
    return Informes.revisar(
        new LineaConResultado(),
        p -> {
          p.resultados = Lineas.conLasDemas(resultado);
          p.cuadros = List.of(cuadro);
        });
  }

  @Test
  void quienCallaEnUnApartadoSoloCallaEnEse() {
    assertThat(hallados(callada(Apartado.IV))).isEqualTo("nada");
    assertThat(hallados(callada(Apartado.V))).isEqualTo(FALTA);
    assertThat(hallados(callada(Apartado.IV, Apartado.V))).isEqualTo("nada");
  }

  @Test
  void siFaltaElLibroRespondeOtraRegla() {
    var vacia = resultado(SIN_NARRATIVA, SIN_PENDIENTES);

    assertThat(
            Informes.revisar(
                new LineaConResultado(),
                p -> {
                  p.resultados = Lineas.conLasDemas(vacia);
                  p.entregas = List.of(Informes.portada("DVOE"));
                }))
        .isEqualTo("nada");
  }

  @Test
  void laQueNadieMencionaSeSenalaEnElLibroDelPrimerResponsable() {
    var todas = Informes.valido().resultados().stream();
    var callan = todas.filter(r -> !r.linea().equals("3.a.vii")).toList();

    assertThat(
            Informes.revisar(
                new LineaConResultado(),
                p -> {
                  p.resultados = callan;
                  p.cuadros = List.of();
                }))
        .isEqualTo("ESP-001 entregas/DVOE.xlsx › Narrativa (IV.3.a.vii): 3.a.vii");
  }

  private static String hallados(Resultado resultado) {
    return Informes.revisar(
        new LineaConResultado(), p -> p.resultados = Lineas.conLasDemas(resultado));
  }
}
