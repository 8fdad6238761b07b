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
