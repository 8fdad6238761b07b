package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.regla.Hallados;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromesaQueCabeEnElCalendarioTest {

  private static final String DONDE = "CIF-009 entregas/DVOE.xlsx › Pendientes!D2: ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de menos              | viernes  | 3.a.i | 12 | boletines electorales | 12, boletines electorales, julio a septiembre de 2025, 13, viernes
          los que hay           | viernes  | 3.a.i | 13 | boletines electorales | nada
          de más                | viernes  | 3.a.i | 14 | boletines electorales | 14, boletines electorales, julio a septiembre de 2025, 13, viernes
          sin el inhábil        | martes   | 3.a.i | 13 | boletines electorales | nada
          con el inhábil        | martes   | 3.a.i | 14 | boletines electorales | nada
          menos que sin él      | martes   | 3.a.i | 12 | boletines electorales | 12, boletines electorales, julio a septiembre de 2025, 14, martes
          por quincena          | quincena | 3.a.i | 6  | Boletines Electorales | nada
          una quincena de menos | quincena | 3.a.i | 5  | boletín electoral     | 5, boletín electoral, julio a septiembre de 2025, 6, quincenas
          por mes               | mes      | 3.a.i | 4  | boletines electorales | 4, boletines electorales, julio a septiembre de 2025, 3, meses
          a medias, en su línea | viernes  | 3.a.i | 12 | boletines             | 12, boletines, julio a septiembre de 2025, 13, viernes
          a medias, en otra     | viernes  | 5.a.i | 12 | boletines             | nada
          entero, en otra       | viernes  | 5.a.i | 12 | boletines electorales | 12, boletines electorales, julio a septiembre de 2025, 13, viernes
          otra cosa             | viernes  | 3.a.i | 12 | carteles              | nada
          sin cadencia          | nunca    | 3.a.i | 12 | boletines electorales | nada
          """)
  void revisa(
      String caso, String cadencia, String linea, BigDecimal cuantos, String unidad, String dice) {
    var inhabil = new Inhabil(LocalDate.of(2025, 9, 16), "Independencia");
    var tabla = Tablas.cada(cadencia(cadencia), Tablas.boletines());
    var programa =
        Programas.con(
            p -> {
              p.lineas = List.of(Programas.linea("3.a.i", List.of("DVOE"), tabla));
              p.inhabiles = List.of(inhabil);
            });

    assertThat(
            Informes.revisar(
                new PromesaQueCabeEnElCalendario(),
                p -> {
                  p.programa = programa;
                  p.cuadros = List.of();
                  p.resultados = List.of(prometido(linea, cuantos, unidad));
                }))
        .isEqualTo(dice.equals(Hallados.NADA) ? dice : DONDE + dice);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          una tabla              | 3.a.i-1           | CIF-009 entregas/DVOE.xlsx › Pendientes!D2: 12, boletines electorales, julio a septiembre de 2025, 13, viernes
          dos: no son de viernes | 3.a.i-1,3.a.vii-1 | nada
          """)
  void soloLoQueMideUnaTabla(String caso, String tablas, String esperado) {
    var tabla = Tablas.cada(cadencia("viernes"), Tablas.boletines());
    Fuente filas = Programas.filas(tablas.split(","));
    var programa =
        Programas.con(
            p -> {
              p.lineas = List.of(Programas.linea("3.a.i", List.of("DVOE"), tabla));
              p.cifras = List.of(Programas.cifra("boletines", filas, "boletines electorales"));
            });
    var prometido = prometido("3.a.i", new BigDecimal(12), "boletines electorales");

    assertThat(
            Informes.revisar(
                new PromesaQueCabeEnElCalendario(),
                p -> {
                  p.programa = programa;
                  p.cuadros = List.of();
                  p.resultados = List.of(prometido);
                }))
        .isEqualTo(esperado);
  }

  private static Resultado prometido(String linea, BigDecimal cuantos, String unidad) {
    var pendiente =
        new Pendiente(
            Texto.de("Se tienen programados."),
            1,
            List.of(new Pendiente.Promesa(cuantos, unidad)),
            new Origen(Informes.DVOE, "Pendientes", "D2"));
    return new Resultado(linea, List.of(), List.of(pendiente), List.of());
  }

  private static Cadencia cadencia(String cada) {
    return switch (cada) {
      case "viernes" -> new Cadencia.Semanal(DayOfWeek.FRIDAY);
      case "martes" -> new Cadencia.Semanal(DayOfWeek.TUESDAY);
      case "quincena" -> new Cadencia.Quincenal();
      case "mes" -> new Cadencia.Mensual();
      default -> new Cadencia.Ninguna();
    };
  }
}
