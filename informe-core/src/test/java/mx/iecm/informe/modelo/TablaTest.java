package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablaTest {

  private static final Celda ABRIL =
      new Celda(Texto.de("1 de abril"), Fechas.de(LocalDate.of(2025, 4, 1)));
  private static final Celda MAYO =
      new Celda(Texto.de("1 de mayo"), Fechas.de(LocalDate.of(2025, 5, 1)));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ninguna de fecha         | TEXTO,NUMERO,HORA          | -1
          la única                 | TEXTO,FECHA                | 1
          con día                  | TEXTO,FECHA_CON_DIA        | 1
          de varias                | TEXTO,FECHAS               | 1
          la primera de dos        | TEXTO,FECHAS,FECHA         | 1
          la de periodo            | PERIODO,FECHA              | 0
          aunque vaya después      | FECHA,TEXTO,PERIODO        | 2
          la primera de periodo    | FECHA,PERIODO,PERIODO      | 1
          """)
  void fechaElRenglon(String caso, String tipos, int columna) {
    assertThat(tabla(tipos).columnaDeFecha()).isEqualTo(columna);
  }

  @Test
  void lasFechasDelRenglonSonLasDeEsaColumna() {
    var renglon = new Renglon(2, List.of(ABRIL, MAYO), Texto.VACIO);

    assertThat(tabla("FECHA,PERIODO").fechasDe(renglon)).isEqualTo(MAYO.valor());
    assertThat(tabla("FECHA,FECHA").fechasDe(renglon)).isEqualTo(ABRIL.valor());
  }

  @Test
  void sinFechaLegibleNoHayTramos() {
    var sinFecha = new Renglon(2, List.of(Celda.VACIA, Celda.de("ayer")), Texto.VACIO);

    assertThat(tabla("FECHA,TEXTO").fechasDe(sinFecha).tramos()).isEmpty();
    assertThat(tabla("TEXTO,TEXTO").fechasDe(sinFecha).tramos()).isEmpty();
    assertThat(tabla("FECHA,PERIODO").fechasDe(sinFecha).tramos()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dentro                   | 2025-04-01 | 2025-04-01 | true
          el último día            | 2025-06-30 | 2025-06-30 | true
          la víspera               | 2025-03-31 | 2025-03-31 | false
          el día siguiente         | 2025-07-01 | 2025-07-01 | false
          empieza antes            | 2025-03-20 | 2025-04-01 | true
          termina después          | 2025-06-30 | 2025-07-15 | true
          lo abarca entero         | 2025-01-01 | 2025-12-31 | true
          """)
  void cuentaElRenglonQueTocaElPeriodo(
      String caso, LocalDate inicio, LocalDate fin, boolean cuenta) {
    var tramo = new Fechas.Tramo(inicio, fin, Fechas.Grano.DIA);
    var celda = new Celda(Texto.de("x"), new Fechas(List.of(tramo), List.of()));
    var renglon = new Renglon(2, List.of(celda), Texto.VACIO);
    var libre =
        new Tabla(
            "1.a.i-1", "H", "", List.of(), new Cadencia.Ninguna(), true, tabla("FECHA").columnas());

    assertThat(tabla("FECHA").cuenta(renglon, Periodo.trimestre(2025, 2))).isEqualTo(cuenta);
    assertThat(libre.cuenta(renglon, Periodo.trimestre(2025, 2))).isTrue();
  }

  @Test
  void elRenglonSinFechaLegibleCuenta() {
    var renglon = new Renglon(2, List.of(Celda.de("ayer")), Texto.VACIO);

    assertThat(tabla("FECHA").cuenta(renglon, Periodo.trimestre(2025, 2))).isTrue();
  }

  @Test
  void laColumnaSeBuscaPorSuEncabezadoExacto() {
    var tabla = tabla("FECHA,TEXTO");

    assertThat(tabla.columna("texto")).isEqualTo(1);
    assertThat(tabla.columna("Texto")).isEqualTo(-1);
    assertThat(tabla.columna("")).isEqualTo(-1);
  }

  @Test
  void laLineaEsLaDeSuClave() {
    assertThat(tabla("TEXTO").linea()).isEqualTo("3.a.vi");
    assertThat(conClave("sin guion no").linea()).isEmpty();
    assertThat(conClave("3.a.vi-1-2").linea()).isEqualTo("3.a.vi-1");
  }

  private static Tabla tabla(String tipos) {
    Columna[] columnas =
        Arrays.stream(tipos.split(","))
            .map(TipoColumna::valueOf)
            .map(t -> Columna.de(t.etiqueta(), t, true))
            .toArray(Columna[]::new);
    return conClave("3.a.vi-1", columnas);
  }

  private static Tabla conClave(String clave, Columna... columnas) {
    var cadencia = new Cadencia.Ninguna();
    return new Tabla(clave, "Hoja", "", List.of(), cadencia, false, List.of(columnas));
  }
}
