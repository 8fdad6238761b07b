package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifraEscritaIgualASuMedidaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          igual, con cifra         | Se enviaron 3 boletines electorales.          | nada
          igual, con letra         | Se enviaron tres boletines electorales.       | nada
          uno menos                | Se enviaron 2 boletines electorales.          | CIF-002 secretaria.xlsx › Presentación!B3: 2, boletines electorales, 3 → {boletines}
          uno más                  | Se enviaron cuatro boletines electorales.     | CIF-002 secretaria.xlsx › Presentación!B3: cuatro, boletines electorales, 3 → {boletines}
          un artículo no cuenta    | Se suscribió un boletín electoral.            | nada
          una tampoco              | Hubo una opinión.                             | nada
          sin acentos              | 9 BOLETINES   Electorales                     | CIF-002 secretaria.xlsx › Presentación!B3: 9, boletines electorales, 3 → {boletines}
          otro sustantivo          | Se enviaron 12 boletines.                     | nada
          solo su principio        | Hubo 9 conveniosos                            | nada
          no va pegado             | Hubo 9 nuevos convenios.                      | nada
          dos en un texto          | 9 convenios y 4 opiniones                     | CIF-002 secretaria.xlsx › Presentación!B3: 9, convenios, 1 → {convenios}; CIF-002 secretaria.xlsx › Presentación!B3: 4, opiniones, 2 → {opiniones}
          más de, alcanza          | más de 7 mil participantes                    | nada
          más de, justo            | más de 8 mil participantes                    | nada
          más de, no alcanza       | más de 8,001 participantes                    | CIF-002 secretaria.xlsx › Presentación!B3: 8,001, participantes, 8,000 → {participantes}
          menos de, justo          | menos de 8,000 participantes                  | nada
          menos de, no             | menos de 7,999 participantes                  | CIF-002 secretaria.xlsx › Presentación!B3: 7,999, participantes, 8,000 → {participantes}
          cerca de, un décimo      | cerca de 7,200 participantes                  | nada
          cerca de, y uno          | cerca de 7,199 participantes                  | CIF-002 secretaria.xlsx › Presentación!B3: 7,199, participantes, 8,000 → {participantes}
          cerca de, por arriba     | cerca de 8,800 participantes                  | nada
          cerca de, y uno arriba   | cerca de 8,801 participantes                  | CIF-002 secretaria.xlsx › Presentación!B3: 8,801, participantes, 8,000 → {participantes}
          miles mezclados          | 8 mil participantes                           | nada
          la tabla de integrantes  | {integrantes}                                 | nada
          """)
  void revisa(String caso, String texto, String esperado) {
    var presentacion = List.of(Informes.presentado("B3", texto));

    assertThat(
            Informes.revisar(new CifraEscritaIgualASuMedida(), p -> p.presentacion = presentacion))
        .isEqualTo(esperado);
  }

  @Test
  void ganaElSustantivoMasLargo() {
    var programa =
        Programas.con(
            p ->
                p.cifras =
                    List.of(
                        Programas.cifra("convenios", Programas.filas("3.a.vi-1"), "convenios"),
                        Programas.cifra("marco", Programas.filas("3.a.i-1"), "convenios marco")));

    assertThat(
            Informes.revisar(
                new CifraEscritaIgualASuMedida(),
                p -> {
                  p.programa = programa;
                  p.cifras = List.of(Informes.cifra("convenios", 1), Informes.cifra("marco", 3));
                  p.presentacion = List.of(Informes.presentado("B3", "1 convenios marco"));
                }))
        .isEqualTo("CIF-002 secretaria.xlsx › Presentación!B3: 1, convenios marco, 3 → {marco}");
  }

  @Test
  void laCifraQueNadieDeclaroNoSeCompara() {
    var presentacion = List.of(Informes.presentado("B3", "9 convenios"));

    assertThat(
            Informes.revisar(
                new CifraEscritaIgualASuMedida(),
                p -> {
                  p.cifras = List.of();
                  p.presentacion = presentacion;
                }))
        .isEqualTo("nada");
  }

  @Test
  void seBuscaEnTodaLaNarrativaYNoEnLosPendientes() {
    var texto = Texto.de("Hubo 9 convenios.");
    List<Bloque> bloques =
        List.of(
            new Bloque.Parrafo(texto, Texto.VACIO, narrativa("D2")),
            new Bloque.Vineta(texto, Texto.VACIO, narrativa("D3")),
            new Bloque.Numerado(texto, Texto.VACIO, narrativa("D4")),
            new Bloque.Subtitulo(texto, Texto.VACIO, narrativa("D5")),
            new Bloque.LugarDeTabla("3.a.i-1", narrativa("D6")));
    var pendientes = List.of(Informes.pendiente("Firmar 9 convenios."));
    var resultado = new Resultado("3.a.i", bloques, pendientes, List.of());

    assertThat(hallados(resultado))
        .isEqualTo(
            dice("Narrativa!D2")
                + "; "
                + dice("Narrativa!D3")
                + "; "
                + dice("Narrativa!D4")
                + "; "
                + dice("Narrativa!D5"));
  }

  @Test
  void seBuscaEnElMotivoQueSeImprimeEnCuatro() {
    assertThat(hallados(callado(Apartado.IV))).isEqualTo(dice("Sin actividad!C2"));
    assertThat(hallados(callado(Apartado.V))).isEqualTo("nada");
  }

  private static String hallados(Resultado resultado) {
    return Informes.revisar(
        new CifraEscritaIgualASuMedida(), p -> p.resultados = List.of(resultado));
  }

  private static Resultado callado(Apartado apartado) {
    var origen = new Origen(Informes.DVOE, "Sin actividad", "C2");
    var motivo = new SinActividad(List.of(apartado), Texto.de("Faltan 9 convenios."), origen);
    return new Resultado("3.a.i", List.of(), List.of(), List.of(motivo));
  }

  private static Origen narrativa(String celda) {
    return new Origen(Informes.DVOE, "Narrativa", celda);
  }

  private static String dice(String celda) {
    return "CIF-002 entregas/DVOE.xlsx › " + celda + ": 9, convenios, 1 → {convenios}";
  }
}
