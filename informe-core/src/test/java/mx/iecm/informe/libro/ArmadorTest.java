package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;

/** Dos áreas comparten la línea 1.a.ii; sus libros se mezclan por orden. */
class ArmadorTest {

  private static Entrega entrega(String area, String... escritos) {
    var narrativa = new ArrayList<Entrega.Narracion>();
    var pendientes = new ArrayList<Entrega.Compromiso>();
    for (String escrito : escritos) {
      String[] partes = escrito.split(" ", 3);
      var orden = new BigDecimal(partes[1]);
      var texto = Texto.de(partes[2]);
      var bloque = new Bloque.Parrafo(texto, Texto.VACIO, Origen.NINGUNO);
      narrativa.add(new Entrega.Narracion(partes[0], orden, bloque, Origen.NINGUNO));
      var pendiente = new Pendiente(texto, 1, List.of(), Origen.NINGUNO);
      pendientes.add(new Entrega.Compromiso(partes[0], orden, pendiente));
    }
    return new Entrega(portada(area), narrativa, List.of(), pendientes, List.of());
  }

  private static Entrega.Portada portada(String area) {
    return new Entrega.Portada("entregas/" + area + ".xlsx", area, "X", LocalDate.EPOCH);
  }

  private static Informe armar(List<Entrega> entregas, List<Cuadro> cuadros) {
    return Armador.armar(
        CasoDePrueba.leido(),
        CalculoDeCifrasTest.SECRETARIA,
        entregas,
        cuadros,
        CalculoDeCifrasTest.medidas());
  }

  private static List<String> realizado(Informe informe, String linea) {
    return informe.resultado(linea).realizado().stream()
        .map(b -> ((Bloque.Parrafo) b).texto().escrito())
        .toList();
  }

  private static List<String> pendientes(Informe informe, String linea) {
    return informe.resultado(linea).pendientes().stream().map(p -> p.texto().escrito()).toList();
  }

  @Test
  void lasAreasDeUnaLineaSeMezclanPorOrden() {
    var informe =
        armar(
            List.of(
                entrega("DAX", "1.a.ii 3 tres", "1.a.ii 1 uno", "1.a.i 2 propia"),
                entrega("UTB", "1.a.ii 2 dos", "1.a.ii 2.5 dos y medio", "1.a.ii 4 cuatro")),
            List.of());

    assertThat(realizado(informe, "1.a.ii"))
        .containsExactly("uno", "dos", "dos y medio", "tres", "cuatro");
    assertThat(pendientes(informe, "1.a.ii"))
        .containsExactly("uno", "dos", "dos y medio", "tres", "cuatro");
    assertThat(realizado(informe, "1.a.i")).containsExactly("propia");
    assertThat(realizado(informe, "2.a.i")).isEmpty();
  }

  @Test
  void aIgualOrdenVaPrimeroElAreaQueElProgramaNombraAntes() {
    var dax = entrega("DAX", "1.a.ii 1 de DAX", "1.a.ii 1.0 también de DAX");
    var utb = entrega("UTB", "1.a.ii 1 de UTB");

    assertThat(realizado(armar(List.of(utb, dax), List.of()), "1.a.ii"))
        .containsExactly("de DAX", "también de DAX", "de UTB");
    assertThat(pendientes(armar(List.of(utb, dax), List.of()), "1.a.ii"))
        .containsExactly("de DAX", "también de DAX", "de UTB");
  }

  @Test
  void loQueUnAreaDigaDeLineaAjenaNoSeToma() {
    var informe = armar(List.of(entrega("DAX", "2.a.i 1 ajena")), List.of());

    assertThat(realizado(informe, "2.a.i")).isEmpty();
    assertThat(pendientes(informe, "2.a.i")).isEmpty();
  }

  @Test
  void lasCifrasSePonenEnTodosLosTextos() {
    var silencio =
        new SinActividad(
            List.of(Apartado.V), Texto.de("{convenios:letra} fueron."), Origen.NINGUNO);
    var callada =
        new Entrega(
            portada("UTB"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Entrega.Silencio("2.a.i", silencio)));
    var informe =
        armar(List.of(entrega("DAX", "1.a.i 1 Hubo {convenios} convenios."), callada), List.of());

    assertThat(realizado(informe, "1.a.i")).containsExactly("Hubo 3 convenios.");
    assertThat(pendientes(informe, "1.a.i")).containsExactly("Hubo 3 convenios.");
    assertThat(informe.resultado("2.a.i").sinActividad())
        .extracting(s -> s.motivo().escrito())
        .containsExactly("tres fueron.");
    assertThat(informe.resultado("2.a.i").explica(Apartado.V)).isTrue();
  }

  @Test
  void laPresentacionLlevaSusCifrasYElLugarDeLosIntegrantes() {
    assertThat(armar(List.of(), List.of()).presentacion())
        .extracting(e -> TextoRicoTest.ver(e.texto()))
        .containsExactly(
            "La Comisión celebró dos sesiones y suscribió 3 convenios. [45-46 n]", "{integrantes}");
  }

  @Test
  void elInformeTraeTodasLasLineasYLasPortadas() {
    var informe = armar(List.of(entrega("DAX"), entrega("UTB")), List.of());

    assertThat(informe.resultados())
        .extracting(r -> r.linea())
        .containsExactly("1.a.i", "1.a.ii", "2.a.i");
    assertThat(informe.entregas()).containsExactly(portada("DAX"), portada("UTB"));
    assertThat(informe.cifras()).hasSize(10);
    assertThat(informe.sesiones()).isEqualTo(CalculoDeCifrasTest.SECRETARIA.sesiones());
  }

  private static Cuadro cuadro(String tabla, String area, long cuantos) {
    var hoja = new Hoja("entregas/" + area + ".xlsx", tabla, List.of("A"));
    return new Cuadro(tabla, area, hoja, cuantos, List.of());
  }

  @Test
  void losCuadrosVanEnElOrdenDelProgramaYAntesElQueTraeRenglones() {
    var informe =
        armar(
            List.of(),
            List.of(
                cuadro("2.a.i-1", "UTB", 1),
                cuadro("1.a.ii-1", "DAX", 0),
                cuadro("1.a.ii-1", "UTB", 4),
                cuadro("1.a.i-1", "DAX", 2)));

    assertThat(informe.cuadros())
        .extracting(c -> c.tabla() + " " + c.area())
        .containsExactly("1.a.i-1 DAX", "1.a.ii-1 UTB", "1.a.ii-1 DAX", "2.a.i-1 UTB");
    assertThat(informe.cuadro("1.a.ii-1").orElseThrow().area()).isEqualTo("UTB");
  }

  private static List<String> faltan(List<Entrega> entregas, Cuadro... cuadros) {
    var avisos = new Avisos();
    TablasDebidas.revisar(armar(entregas, List.of(cuadros)), avisos);
    assertThat(avisos.todos()).allMatch(h -> h.lugar().ruta().equals("IV.1.a.ii"));
    return avisos.todos().stream().map(h -> h.lugar().libro() + " " + h.lugar().hoja()).toList();
  }

  @Test
  void laTablaCompartidaQueNadieLlenoSeSenalaUnaVez() {
    var ambas = List.of(entrega("DAX"), entrega("UTB"));

    assertThat(faltan(ambas)).containsExactly("entregas/DAX.xlsx 1.a.ii-1");
    assertThat(faltan(List.of(entrega("UTB"), entrega("DAX"))))
        .containsExactly("entregas/DAX.xlsx 1.a.ii-1");
    assertThat(faltan(ambas, cuadro("1.a.ii-1", "UTB", 0))).isEmpty();
  }

  @Test
  void siFaltaUnLibroLaCausaEsEsa() {
    assertThat(faltan(List.of(entrega("DAX")))).isEmpty();
    assertThat(faltan(List.of())).isEmpty();
  }

  @Test
  void sinActividadLiberaLaTablaCompartida() {
    var motivo = new SinActividad(List.of(Apartado.IV), Texto.de("Nada."), Origen.NINGUNO);
    var callada =
        new Entrega(
            portada("UTB"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Entrega.Silencio("1.a.ii", motivo)));

    assertThat(faltan(List.of(entrega("DAX"), callada))).isEmpty();
  }
}
