package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Una regla nunca falla por los datos, y todo lo que señala se puede redactar. */
class DatosHostilesTest {

  private static final List<String> ESCRITOS =
      List.of(
          "\uD835",
          "lunes 31 de febrero de 2025, martes 29 de febrero",
          "lunes 4 de mayo de 999999999",
          "domingo 0 de enero de 0",
          "00/00/0000",
          "del 31 de diciembre de 9999 al 1 de enero de 1",
          "1".repeat(400),
          "-0.000001",
          "{0} '{' {integrantes}",
          "99:99 – -1:00",
          "999999999/999999999",
          "12 convenios: uno, , y y diez de los cuales : de ellas",
          "más de\u00a0" + "9".repeat(60) + " boletines electorales");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n}/{aaaa}",
        "{n}{n}",
        "{aaaa}{aaaa}",
        "{n:0}",
        "{n:99}",
        "",
        "(",
        "\\E(?<n>",
        "$1"
      })
  void ningunaReglaFalla(String patron) {
    var series = List.of(new Serie("opiniones", patron, true), new Serie("acuerdos", patron, true));

    for (String escrito : ESCRITOS) {
      assertThatCode(() -> revisar(escrito, series)).as(escrito).doesNotThrowAnyException();
    }
  }

  private static void revisar(String escrito, List<Serie> series) {
    var tabla = Tablas.de("3.a.i-1", columnas());
    var linea = Programas.linea("3.a.i", List.of("DVOE"), tabla);
    var programa =
        Programas.con(
            p -> {
              p.series = series;
              p.clavePrograma = escrito;
              p.lineas = List.of(linea);
            });
    var cuadro = Informes.cuadro("DVOE", llena(HojaDePrueba.de(tabla).con(programa), escrito));
    var hallazgos =
        Informes.revisarTodo(
            p -> {
              p.programa = programa;
              p.cuadros = List.of(cuadro);
              p.acuerdos = List.of(Informes.acuerdo(escrito, escrito, "A2"));
              p.asistencia = Informes.asistencia(List.of(escrito), List.of(escrito));
              p.presentacion = List.of(Informes.presentado("B2", escrito));
              p.declaradas = List.of();
            });
    hallazgos.forEach(Mensajes::texto);
  }

  /** Dos renglones con lo mismo en todas sus celdas. */
  private static Informes.HojaLlena llena(HojaDePrueba hoja, String escrito) {
    String[] celdas = Collections.nCopies(columnas().length, escrito).toArray(String[]::new);
    return new Informes.HojaLlena(
        hoja, List.of(hoja.enFila(2, "", celdas), hoja.enFila(3, "", celdas)));
  }

  /** Una de cada tipo; la de folio, con serie. */
  private static Columna[] columnas() {
    return Arrays.stream(Tablas.tipos(TipoColumna.values()))
        .map(c -> c.tipo() == TipoColumna.FOLIO ? Tablas.folios("opiniones") : c)
        .toArray(Columna[]::new);
  }
}
