package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiasEnTextoTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          celebrada el miércoles 23 de abril. | miércoles 23 de abril:WEDNESDAY 23/4/0
          Cuarta sesión, miércoles 23 de abril de 2025: | miércoles 23 de abril de 2025:WEDNESDAY 23/4/2025
          JUEVES 24 DE JULIO DE 2025 | JUEVES 24 DE JULIO DE 2025:THURSDAY 24/7/2025
          lunes, 5 de mayo del 2025 | lunes, 5 de mayo del 2025:MONDAY 5/5/2025
          (sabado 31 de mayo) | sabado 31 de mayo:SATURDAY 31/5/0
          el viernes 30 y sábado 31 de mayo, y el domingo 1 de junio | viernes 30:FRIDAY 30/5/0; sábado 31 de mayo:SATURDAY 31/5/0; domingo 1 de junio:SUNDAY 1/6/0
          Primer periodo: del jueves 19 de junio al martes 24 de junio de 2025. | jueves 19 de junio:THURSDAY 19/6/2025; martes 24 de junio de 2025:TUESDAY 24/6/2025
          del jueves 19 al 24 de junio | jueves 19:THURSDAY 19/6/0
          el viernes 4 de abril asistieron 12 personas de 2024 | viernes 4 de abril:FRIDAY 4/4/0
          el viernes 4 de abril. El 5 de mayo de 2024 no | viernes 4 de abril:FRIDAY 4/4/0
          el viernes 4 de abril a las 10:00 horas | viernes 4 de abril:FRIDAY 4/4/0
          lunes 31 de junio de 2025 | lunes 31 de junio de 2025:MONDAY 31/6/2025
          martes 1º de abril; miércoles 2 de abril de 2025 | martes 1º de abril:TUESDAY 1/4/2025; miércoles 2 de abril de 2025:WEDNESDAY 2/4/2025
          viernes 25/06/2025 | viernes 25/06/2025:FRIDAY 25/6/2025
          """)
  void hallaLosDias(String texto, String dias) {
    assertThat(resumen(texto)).isEqualTo(List.of(dias.split("; ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "4 de abril de 2025",
        "cada viernes",
        "lunes a viernes",
        "el viernes 12 personas",
        "viernes 4 y 5 convenios de abril",
        "viernes 32 de abril",
        "viernes 0 de abril",
        "viernes 05/06/2025",
        "Los Sabadores 4 de abril",
        "mar 4 de abril",
        "lunes",
      })
  void loDemasNoEsUnDia(String texto) {
    assertThat(DiasEnTexto.buscar(texto)).isEmpty();
  }

  @Test
  void lasPosicionesSonDelTextoEscrito() {
    String texto = Normalizer.normalize("Sesión del miércoles 4 de junio", Normalizer.Form.NFD);

    assertThat(DiasEnTexto.buscar(texto))
        .containsExactly(
            new DiaEnTexto(texto.indexOf("mie"), texto.length(), DayOfWeek.WEDNESDAY, 4, 6, 0));
  }

  @EnOtrosIdiomas
  void noDependeDelIdiomaDeLaMaquina(String idioma) {
    OtraMaquina.en(
        idioma,
        () ->
            assertThat(resumen("VIERNES 6 DE JUNIO"))
                .containsExactly("VIERNES 6 DE JUNIO:FRIDAY 6/6/0"));
  }

  private static List<String> resumen(String texto) {
    return DiasEnTexto.buscar(texto).stream()
        .map(
            d ->
                texto.substring(d.desde(), d.hasta())
                    + (":" + d.semana() + " " + d.dia() + "/" + d.mes() + "/" + d.ejercicio()))
        .toList();
  }
}
