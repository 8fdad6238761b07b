package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Periodo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscritorDeFechasTest {

  @Test
  void escribeUnDia() {
    var dia = LocalDate.of(2025, 4, 4);

    assertThat(EscritorDeFechas.dia(dia)).isEqualTo("4 de abril de 2025");
    assertThat(EscritorDeFechas.diaConSemana(dia)).isEqualTo("viernes 4 de abril de 2025");
  }

  @Test
  void nombraDiasYMeses() {
    assertThat(EscritorDeFechas.diaDeSemana(DayOfWeek.MONDAY)).isEqualTo("lunes");
    assertThat(EscritorDeFechas.diaDeSemana(DayOfWeek.WEDNESDAY)).isEqualTo("miércoles");
    assertThat(EscritorDeFechas.diaDeSemana(DayOfWeek.SUNDAY)).isEqualTo("domingo");
    assertThat(EscritorDeFechas.mes(1)).isEqualTo("enero");
    assertThat(EscritorDeFechas.mes(12)).isEqualTo("diciembre");
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> EscritorDeFechas.mes(13));
  }

  /** Cada renglón ya está en su forma normal: leerlo y escribirlo da lo mismo. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 de abril de 2025",
        "7, 14, 21 y 28 de abril de 2025",
        "30 y 31 de mayo de 2025",
        "del 29 de mayo al 1 de junio de 2025",
        "del 5 al 9 de mayo de 2025",
        "28 de abril, 5 y 12 de mayo de 2025",
        "28 y 29 de abril y 5 de mayo de 2025",
        "28 de abril, 5 de mayo y 2 de junio de 2025",
        "2 de mayo, del 5 al 9 de mayo y 12 de mayo de 2025",
        "del 30 de diciembre de 2024 al 2 de enero de 2025",
        "31 de diciembre de 2024 y 1 de enero de 2025",
        "abril de 2025",
        "abril y mayo de 2025",
        "abril a junio de 2025",
        "abril y junio de 2025",
        "noviembre y diciembre de 2024 y enero de 2025",
        "primera quincena de abril de 2025",
        "primera y segunda quincena de abril de 2025",
        "segunda quincena de abril y primera quincena de mayo de 2025",
        "abril y 5 de mayo de 2025",
      })
  void escribeLaFormaNormal(String normal) {
    assertThat(EscritorDeFechas.fechas(LectorDeFechas.leer(normal))).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4 de abril de 2025          | Viernes 4 de abril de 2025
          4 y 7 de abril de 2025      | Viernes 4 y lunes 7 de abril de 2025
          5 a 9 de mayo de 2025       | Del lunes 5 al viernes 9 de mayo de 2025
          abril de 2025               | Abril de 2025
          por definir                 | ''
          """)
  void escribeElDiaDeLaSemana(String escrito, String impreso) {
    var fechas = LectorDeFechas.leer(escrito);

    assertThat(EscritorDeFechas.fechaConDia(fechas)).isEqualTo(impreso);
    assertThat(LectorDeFechas.leer(impreso).tramos()).isEqualTo(fechas.tramos());
  }

  @Test
  void sinTramosNoEscribeNada() {
    assertThat(EscritorDeFechas.fechas(new Fechas(List.of(), List.of()))).isEmpty();
  }

  @Test
  void todoDiaMesYQuincenaEscritoSeLeeIgual() {
    for (var dia = LocalDate.of(2023, 12, 1); dia.getYear() < 2026; dia = dia.plusDays(1)) {
      var mes = YearMonth.from(dia);
      vaYViene(List.of(Tramo.dia(dia)));
      vaYViene(List.of(Tramos.mes(mes)));
      vaYViene(List.of(Tramos.quincena(mes, dia.getDayOfMonth() <= 15 ? 1 : 2)));
      for (int dias : new int[] {1, 2, 27, 31, 90, 399}) {
        vaYViene(List.of(new Tramo(dia, dia.plusDays(dias), Grano.DIA)));
      }
    }
  }

  @Test
  void enDesordenElEjercicioNoSePierde() {
    var fechas =
        LectorDeFechas.leer(
            "5 de enero de 2025 y del 30 de diciembre de 2024 al 2 de enero de 2025");

    assertThat(fechas.tramos()).hasSize(2);
    assertThat(LectorDeFechas.leer(EscritorDeFechas.fechas(fechas))).isEqualTo(fechas);
  }

  @Test
  void todaListaEscritaSeLeeIgual() {
    var azar = new Random(2025);
    for (int i = 0; i < 5_000; i++) {
      vaYViene(listaAlAzar(azar));
    }
  }

  /** Ascendente y sin tramos que abarquen a otros, como las que no tienen tropiezos. */
  private static List<Tramo> listaAlAzar(Random azar) {
    var tramos = new ArrayList<Tramo>();
    var dia = LocalDate.of(2024, 10, 1).plusDays(azar.nextInt(200));
    int cuantos = 1 + azar.nextInt(6);
    while (tramos.size() < cuantos) {
      var mes = YearMonth.from(dia).plusMonths(1);
      var tramo =
          switch (azar.nextInt(6)) {
            case 0 -> Tramos.mes(mes);
            case 1 -> Tramos.quincena(mes, 1 + azar.nextInt(2));
            case 2 -> new Tramo(dia, dia.plusDays(1 + azar.nextInt(40)), Grano.DIA);
            default -> Tramo.dia(dia);
          };
      tramos.add(tramo);
      dia = tramo.fin().plusDays(1 + azar.nextInt(20));
    }
    return tramos;
  }

  private static void vaYViene(List<Tramo> tramos) {
    var fechas = new Fechas(tramos, List.of());

    assertThat(LectorDeFechas.leer(EscritorDeFechas.fechas(fechas))).isEqualTo(fechas);
    assertThat(LectorDeFechas.leer(EscritorDeFechas.fechaConDia(fechas))).isEqualTo(fechas);
  }

  @ParameterizedTest
  @CsvSource({"abril, Abril", "ñandú, Ñandú", "Ya, Ya", "1 de mayo, 1 de mayo", "'', ''", "i, I"})
  void poneLaInicialMayuscula(String texto, String conMayuscula) {
    assertThat(EscritorDeFechas.inicialMayuscula(texto)).isEqualTo(conMayuscula);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-M04, abril de 2025, mensual",
    "2025-T1, enero a marzo de 2025, trimestral",
    "2025-T2, abril a junio de 2025, trimestral",
    "2025-S2, julio a diciembre de 2025, semestral",
    "2025, enero a diciembre de 2025, anual",
  })
  void escribeElPeriodo(String clave, String meses, String adjetivo) {
    var periodo = Periodo.deClave(clave).orElseThrow();

    assertThat(EscritorDeFechas.periodo(periodo)).isEqualTo(meses);
    assertThat(EscritorDeFechas.adjetivo(periodo)).isEqualTo(adjetivo);
  }

  @EnOtrosIdiomas
  void noDependeDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma,
        () -> {
          assertThat(EscritorDeFechas.diaConSemana(LocalDate.of(2025, 6, 30)))
              .isEqualTo("lunes 30 de junio de 2025");
          assertThat(EscritorDeFechas.inicialMayuscula("iniciativa")).isEqualTo("Iniciativa");
        });
  }
}
