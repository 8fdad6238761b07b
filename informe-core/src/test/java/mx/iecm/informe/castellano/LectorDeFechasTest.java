package mx.iecm.informe.castellano;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectorDeFechasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 de abril de 2025",
        "04 de abril de 2025.",
        "4 DE ABRIL DE 2025",
        "  4  de\u00a0abril\tde 2025  ",
        "4 de abril\nde 2025",
        "4 de abril del 2025",
        "4 de abril del año 2025",
        "4 abril 2025",
        "4 de abril, 2025",
        "4 de abril de 2025:",
        "el 4 de abril de 2025",
        "día 4 del mes de abril de 2025",
        "Viernes 4 de abril de 2025",
        "viernes, 4 de abril de 2025",
        "VIERNES 04 DE ABRIL DE 2025.",
        "vie. 4 de abril de 2025",
        "2025-04-04",
        "2025/04/04",
        "2025-04-04T00:00:00",
        "2025-04-04 00:00:00.000",
        "04/abr/2025",
        "4-Abr-2025",
        "04/abr./2025",
        "4 abr. 2025",
        "4/abril/2025",
        "04/04/2025",
        "4-4-2025",
        "04.04.2025",
      })
  void leeUnDia(String escrito) {
    assertThat(LectorDeFechas.leer(escrito)).isEqualTo(Fechas.de(LocalDate.of(2025, 4, 4)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 de junio de 2025",
        "1º de junio de 2025",
        "1° de junio de 2025",
        "1.º de junio de 2025",
        "1o de junio de 2025",
        "1o. de junio de 2025",
        "1ro de junio de 2025",
        "1ro. de junio de 2025",
        "1er de junio de 2025",
        "primero de junio de 2025",
        "Domingo primero de Junio de 2025",
      })
  void leeElPrimeroDelMes(String escrito) {
    assertThat(LectorDeFechas.leer(escrito)).isEqualTo(Fechas.de(LocalDate.of(2025, 6, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "ene, 1",
    "feb, 2",
    "mar, 3",
    "abr, 4",
    "may, 5",
    "jun, 6",
    "jul, 7",
    "ago, 8",
    "sep, 9",
    "sept, 9",
    "set, 9",
    "setiembre, 9",
    "oct, 10",
    "nov, 11",
    "dic, 12",
    "Diciembre, 12",
  })
  void leeLosMesesAbreviados(String mes, int numero) {
    var esperado = Fechas.de(LocalDate.of(2025, numero, 20));

    assertThat(LectorDeFechas.leer("20/" + mes + "/2025")).isEqualTo(esperado);
    assertThat(LectorDeFechas.leer("20 de " + mes + ". de 2025")).isEqualTo(esperado);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7, 14, 21 y 28 de abril de 2025      | 04-07 04-14 04-21 04-28
          7,14,21 y 28 de abril de 2025        | 04-07 04-14 04-21 04-28
          7; 14; y 21 de abril de 2025         | 04-07 04-14 04-21
          los días 7 y 14 de abril de 2025     | 04-07 04-14
          30 y 31 de mayo de 2025              | 05-30 05-31
          28 de abril, 5 y 12 de mayo de 2025  | 04-28 05-05 05-12
          28 de abril y 5 de mayo de 2025      | 04-28 05-05
          viernes 4 y sábado 5 de abril de 2025 | 04-04 04-05
          Lun 7, mar 8 y mié 9 de abril de 2025 | 04-07 04-08 04-09
          4 de abril de 2025; 5 de mayo de 2025 | 04-04 05-05
          04/abr/2025, 25/06/2025 y 2025-06-26 | 04-04 06-25 06-26
          del 5 al 9 de mayo de 2025           | 05-05/05-09
          5 a 9 de mayo de 2025                | 05-05/05-09
          5 al 9 de mayo de 2025               | 05-05/05-09
          5-9 de mayo de 2025                  | 05-05/05-09
          5 – 9 de mayo de 2025                | 05-05/05-09
          desde el 5 hasta el 9 de mayo de 2025 | 05-05/05-09
          del lunes 5 al viernes 9 de mayo de 2025 | 05-05/05-09
          del 29 de mayo al 1ro de junio de 2025 | 05-29/06-01
          29 de mayo - 1 de junio de 2025      | 05-29/06-01
          del jueves 19 de junio al martes 24 de junio de 2025 | 06-19/06-24
          del 25/06/2025 al 27/06/2025         | 06-25/06-27
          2025-06-25 - 2025-06-27              | 06-25/06-27
          del 5 al 9 y del 12 al 16 de mayo de 2025 | 05-05/05-09 05-12/05-16
          2 de mayo y del 5 al 9 de mayo de 2025 | 05-02 05-05/05-09
          Abril 2025                           | MES:04-01/04-30
          abril de 2025                        | MES:04-01/04-30
          abril del 2025.                      | MES:04-01/04-30
          abr-2025                             | MES:04-01/04-30
          mes de abril de 2025                 | MES:04-01/04-30
          mar 2025                             | MES:03-01/03-31
          febrero de 2025                      | MES:02-01/02-28
          abril y mayo de 2025                 | MES:04-01/04-30 MES:05-01/05-31
          de abril a junio de 2025             | MES:04-01/04-30 MES:05-01/05-31 MES:06-01/06-30
          abril-junio 2025                     | MES:04-01/04-30 MES:05-01/05-31 MES:06-01/06-30
          Primera quincena de abril de 2025    | QUINCENA:04-01/04-15
          1ª quincena de abril de 2025         | QUINCENA:04-01/04-15
          1ra. quincena de abril 2025          | QUINCENA:04-01/04-15
          2a quincena de febrero de 2025       | QUINCENA:02-16/02-28
          SEGUNDA QUINCENA DEL MES DE ABRIL DE 2025 | QUINCENA:04-16/04-30
          primera y segunda quincenas de abril de 2025 | QUINCENA:04-01/04-15 QUINCENA:04-16/04-30
          de la 2ª quincena de abril a la 1ª quincena de mayo de 2025 | QUINCENA:04-16/04-30 QUINCENA:05-01/05-15
          """)
  void leeListasRangosMesesYQuincenas(String escrito, String tramos) {
    var fechas = LectorDeFechas.leer(escrito);

    assertThat(resumen(fechas)).isEqualTo(tramos);
    assertThat(fechas.tropiezos()).isEmpty();
  }

  @Test
  void cadaRenglonDeLaCeldaEsOtraFecha() {
    assertThat(
            resumen(
                LectorDeFechas.leer("4 de abril de 2025\n5 de mayo de 2025.\r\n6 de mayo de 2025")))
        .isEqualTo("04-04 05-05 05-06");
    assertThat(resumen(LectorDeFechas.leer("7\n14 de abril de 2025"))).isEqualTo("04-07 04-14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          05/06/2025             | | Ambigua[escrito=05/06/2025, diaPrimero=2025-06-05, mesPrimero=2025-05-06]
          12/11/2025             | | Ambigua[escrito=12/11/2025, diaPrimero=2025-11-12, mesPrimero=2025-12-11]
          13/11/2025             | 11-13 |
          05/05/2025             | 05-05 |
          06/25/2025             | | Inexistente[escrito=06/25/2025]
          06/13/2025             | | Inexistente[escrito=06/13/2025]
          31/06/2025             | | Inexistente[escrito=31/06/2025]
          30/06/2025             | 06-30 |
          31 de junio de 2025    | | Inexistente[escrito=31 de junio de 2025]
          30 de junio de 2025    | 06-30 |
          29 de febrero de 2025  | | Inexistente[escrito=29 de febrero de 2025]
          0 de abril de 2025     | | Inexistente[escrito=0 de abril de 2025]
          30 y 31 de junio de 2025 | 06-30 | Inexistente[escrito=31 de junio de 2025]
          31 y 30 de junio de 2025 | 06-30 | Inexistente[escrito=31 de junio de 2025]
          del 29 al 31 de junio de 2025 | | Inexistente[escrito=31 de junio de 2025]
          2025-13-01             | | Inexistente[escrito=2025-13-01]
          Lunes 4 de mayo de 2025 | 05-04 | OtroDia[escrito=MONDAY, fecha=2025-05-04]
          Domingo 4 de mayo de 2025 | 05-04 |
          del lunes 5 al jueves 9 de mayo de 2025 | 05-05/05-09 | OtroDia[escrito=THURSDAY, fecha=2025-05-09]
          del 31 de mayo al 30 de mayo de 2025 | 05-30/05-31 | AlReves[inicio=2025-05-31, fin=2025-05-30]
          del 30 al 30 de mayo de 2025 | 05-30 |
          de mayo a abril de 2025 | MES:04-01/04-30 MES:05-01/05-31 | AlReves[inicio=2025-05-01, fin=2025-04-30]
          17 21, 23 de abril de 2025 | 04-17 04-21 04-23 | SinSeparar[primero=17, segundo=21]
          4 de abril de 2025 5 de mayo de 2025 | 04-04 05-05 | SinSeparar[primero=4, segundo=5]
          7, 7 y 14 de abril de 2025 | 04-07 04-14 | Repetida[fecha=2025-04-07]
          del 5 al 9 y 7 de mayo de 2025 | 05-05/05-09 | Repetida[fecha=2025-05-07]
          14 y 7 de abril de 2025 | 04-14 04-07 | Desordenada[fecha=2025-04-07, anterior=2025-04-14]
          21 de marzo de 2025 ⁴  | 03-21 | Sobra[texto=⁴]
          28 de febrero de 2025⁵ | 02-28 | Sobra[texto=⁵]
          1 de mayo de 2025 1    | 05-01 | Sobra[texto=1]
          1 de mayo de 2025. 1   | 05-01 | Sobra[texto=1]
          1 de mayo de 2025 (*)  | 05-01 | Sobra[texto=(*)]
          1 de mayo de 2025 (1)  | 05-01 | Sobra[texto=(1)]
          4 de abril de 2025, 17:00 horas | 04-04 | Sobra[texto=17:00 horas]
          2025-04-04T10:30:00    | 04-04 | Sobra[texto=T10:30:00]
          Abril 2025 *           | MES:04-01/04-30 | Sobra[texto=*]
          """)
  void senalaLoQueEstorba(String escrito, String tramos, String tropiezo) {
    var fechas = LectorDeFechas.leer(escrito);

    assertThat(resumen(fechas)).isEqualTo(tramos == null ? "" : tramos);
    assertThat(fechas.tropiezos().stream().map(Object::toString))
        .isEqualTo(tropiezo == null ? List.of() : List.of(tropiezo));
  }

  @Test
  void senalaTodoLoQueEstorbaALaVez() {
    var fechas = LectorDeFechas.leer("Lunes 11, 9 31 y 9 de abril de 2025 ²");

    assertThat(resumen(fechas)).isEqualTo("04-11 04-09");
    assertThat(fechas.tropiezos())
        .containsExactly(
            new Tropiezo.OtroDia(java.time.DayOfWeek.MONDAY, LocalDate.of(2025, 4, 11)),
            new Tropiezo.Desordenada(LocalDate.of(2025, 4, 9), LocalDate.of(2025, 4, 11)),
            new Tropiezo.SinSeparar(9, 31),
            new Tropiezo.Inexistente("31 de abril de 2025"),
            new Tropiezo.Repetida(LocalDate.of(2025, 4, 9)),
            new Tropiezo.Sobra("²"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\u00a0",
        "a mediados de abril",
        "por definir",
        "4 de abril",
        "abril",
        "primera quincena de abril",
        "primera de abril de 2025",
        "3ª quincena de abril de 2025",
        "4 de abril de 25",
        "25/06/25",
        "2025",
        "4",
        "17:00",
        "4 de abril de 0025",
        "4 de abril de 20251",
        "4 de abril de 2025 y 5 de mayo",
        "4 de abril de 2025; sin fecha; 6 de abril de 2025",
        "5 y abril de 2025",
        "del 5 al 7 al 9 de mayo de 2025",
        "de abril al 5 de mayo de 2025",
        "Se remitió el IECM-SCG/PE-PJ/005/2025 al Instituto Estatal Electoral de Hidalgo",
        "lunes a viernes",
        "primera quincena y 25/13/2025",
        "10/00/2025",
      })
  void loQueNoEsFechaEsIlegible(String escrito) {
    assertThat(LectorDeFechas.leer(escrito))
        .isEqualTo(new Fechas(List.of(), List.of(new Tropiezo.Ilegible(escrito))));
  }

  @Test
  void unRangoEntreDosAniosEmpiezaEnElAnterior() {
    var esperado = new Tramo(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2), Grano.DIA);

    assertThat(LectorDeFechas.leer("del 30 de diciembre al 2 de enero de 2025").tramos())
        .containsExactly(esperado);
    assertThat(LectorDeFechas.leer("del 30 de diciembre de 2024 al 2 de enero de 2025").tramos())
        .containsExactly(esperado);
  }

  @ParameterizedTest
  @CsvSource({"2025-02-03, 400", "2025-02-04, 0"})
  void unRangoDeMasDe400DiasNoEsUnDato(LocalDate fin, long dias) {
    var escrito = "del 1 de enero de 2024 al " + EscritorDeFechas.dia(fin);

    assertThat(LectorDeFechas.leer(escrito).cuantas()).isEqualTo(dias);
  }

  @ParameterizedTest
  @CsvSource({"400, 400", "401, 0"})
  void unaListaDeMasDe400FechasNoEsUnDato(int escritas, long leidas) {
    var primero = LocalDate.of(2024, 1, 1);
    var escrito =
        IntStream.range(0, escritas)
            .mapToObj(i -> EscritorDeFechas.diaConSemana(primero.plusDays(i)))
            .collect(joining("; "));

    assertThat(LectorDeFechas.leer(escrito).cuantas()).isEqualTo(leidas);
  }

  @Test
  void unPeriodoSeLeeIgual() {
    assertThat(resumen(LectorDeFechas.leerPeriodo("Segunda quincena de junio de 2025")))
        .isEqualTo("QUINCENA:06-16/06-30");
    assertThat(resumen(LectorDeFechas.leerPeriodo("junio de 2025"))).isEqualTo("MES:06-01/06-30");
    assertThat(resumen(LectorDeFechas.leerPeriodo("2 de junio de 2025"))).isEqualTo("06-02");
  }

  @Test
  void losAcentosDescompuestosSonAcentos() {
    String nfd = Normalizer.normalize("Miércoles 4 de junio de 2025", Normalizer.Form.NFD);

    assertThat(LectorDeFechas.leer(nfd)).isEqualTo(Fechas.de(LocalDate.of(2025, 6, 4)));
  }

  @EnOtrosIdiomas
  void noDependeDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma,
        () -> {
          assertThat(LectorDeFechas.leer("MIÉRCOLES 4 DE JUNIO DE 2025"))
              .isEqualTo(Fechas.de(LocalDate.of(2025, 6, 4)));
          assertThat(LectorDeFechas.leer("31 DE ABRIL DE 2025").tropiezos())
              .containsExactly(new Tropiezo.Inexistente("31 de abril de 2025"));
        });
  }

  /** {@code 05-05/05-09} un rango de 2025; con el grano delante si no es de días. */
  private static String resumen(Fechas fechas) {
    return fechas.tramos().stream()
        .map(
            t ->
                (t.grano() == Grano.DIA ? "" : t.grano() + ":")
                    + corto(t.inicio())
                    + (t.unSoloDia() ? "" : "/" + corto(t.fin())))
        .collect(joining(" "));
  }

  private static String corto(LocalDate dia) {
    return dia.getYear() == 2025 ? dia.toString().substring(5) : dia.toString();
  }
}
