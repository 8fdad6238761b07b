package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedidorTest {

  private static final String TABLA = "3.a.i-1";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          primer día, incluido    | 1 de abril de 2025                    | 1
          último día, incluido    | 30 de junio de 2025                   | 1
          un día antes            | 31 de marzo de 2025                   | 0
          un día después          | 1 de julio de 2025                    | 0
          rango que entra         | del 31 de marzo al 1 de abril de 2025 | 1
          rango que lo cubre      | del 1 de marzo al 31 de julio de 2025 | 1
          un día de la lista      | 31 de marzo y 1 de abril de 2025      | 1
          toda la lista fuera     | 30 de marzo y 1 de julio de 2025      | 0
          mes de dentro           | junio de 2025                         | 1
          mes de fuera            | julio de 2025                         | 0
          no se lee               | Vinculación                           | 1
          en blanco               | ''                                    | 1
          """)
  void cuentaLosRenglonesDelPeriodo(String caso, String fecha, long contados) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);
    var renglones = hoja.renglones(fecha);

    assertThat(hoja.medir(renglones))
        .isEqualTo(contados == 1 ? medida(1, 1) : medida(1, 0, new Filas.Tramo(2, 2)));
    assertThat(hoja.libre().medir(renglones)).as("tabla libre").isEqualTo(medida(1, 1));
  }

  @Test
  void laNotaExplicaPeroNoHaceContar() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);

    assertThat(hoja.medir(List.of(hoja.conNota("Se firmó antes.", "31 de marzo de 2025"))))
        .isEqualTo(medida(1, 0, new Filas.Tramo(2, 2)));
  }

  @Test
  void elPeriodoFechaElRenglon() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.PERIODO);
    var deJunio = hoja.enFila(2, "", "2 de julio de 2025", "Segunda quincena de junio de 2025");
    var deJulio = hoja.enFila(3, "", "30 de junio de 2025", "Primera quincena de julio de 2025");

    assertThat(hoja.medir(List.of(deJunio, deJulio)))
        .isEqualTo(medida(2, 1, new Filas.Tramo(3, 3)));
  }

  @Test
  void loDistintoSeComparaSinMayusculasNiAcentos() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO).con(midiendo("distintos", "texto"));
    var renglones =
        hoja.renglones("Difusión", "DIFUSION", " difusión ", "Difusión", "", "Vinculación");

    assertThat(hoja.medir(renglones).distintos())
        .isEqualTo(Map.of("texto", Set.of("difusion", "vinculacion")));
  }

  @Test
  void soloSeMideLoDelPeriodo() {
    var hoja =
        HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.TEXTO, TipoColumna.NUMERO)
            .con(midiendo("distintos", "texto", "suma", "número", "fechas", "fecha"));
    var renglones =
        List.of(
            hoja.enFila(2, "", "1 de abril de 2025", "Dentro", "3"),
            hoja.enFila(3, "", "1 de julio de 2025", "Fuera", "50"));

    assertThat(hoja.medir(renglones))
        .isEqualTo(
            new Medidas.DeTabla(
                2,
                1,
                Map.of("texto", Set.of("dentro")),
                Map.of("número", new BigDecimal("3")),
                Map.of("fecha", 1L),
                List.of(),
                new Filas(List.of(new Filas.Tramo(3, 3)))));
  }

  @Test
  void laSumaNoCuentaLoQueNoEsNumero() {
    var hoja = HojaDePrueba.de(TipoColumna.NUMERO).con(midiendo("suma", "número"));

    assertThat(hoja.medir(hoja.renglones("1,000", "2.5", "", "varias", "-0.5")).sumas())
        .isEqualTo(Map.of("número", new BigDecimal("1002.0")));
  }

  @Test
  void lasFechasSeCuentanDesplegadas() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS).con(midiendo("fechas", "fechas"));
    var renglones =
        hoja.renglones(
            "7, 14, 21 y 28 de abril de 2025",
            "del 29 de mayo al 1 de junio de 2025",
            "mayo de 2025",
            "3 y del 1 al 5 de mayo de 2025",
            "Vinculación");

    assertThat(hoja.medir(renglones).fechas()).isEqualTo(Map.of("fechas", 14L));
  }

  @Test
  void loQueNingunaCifraPideNoSeMide() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.NUMERO);

    assertThat(hoja.medir(List.of(hoja.renglon("a", "1")))).isEqualTo(medida(1, 1));
  }

  @Test
  void lasCifrasDeOtraTablaNoSeMidenAqui() {
    var programa =
        Programas.con(
            p -> p.cifras = List.of(Programas.cifra("x", new Fuente.Suma("3.a.vi-1", "otra"))));
    var hoja = HojaDePrueba.de(TipoColumna.NUMERO).con(programa);

    assertThat(hoja.medir(hoja.renglones("1"))).isEqualTo(medida(1, 1));
  }

  @Test
  void anotaLosFoliosQueSiguenSuPatronAunqueNoSeanDelPeriodo() {
    var hoja = HojaDePrueba.de(Tablas.folios("opiniones"), Tablas.tipos(TipoColumna.FECHA)[0]);
    var renglones =
        List.of(
            hoja.enFila(2, "", "OP/009/2025", "1 de julio de 2025"),
            hoja.enFila(3, "", "OP-010/2025", "1 de abril de 2025"),
            hoja.enFila(4, "", "OP/0011/2024", "1 de abril de 2025"),
            hoja.enFila(5, "", "", "1 de abril de 2025"));

    assertThat(hoja.medir(renglones).folios())
        .containsExactly(folio(9, "OP/009/2025", "A2"), folio(11, "OP/0011/2024", "A4"));
  }

  private static Medidas.Folio folio(int numero, String escrito, String celda) {
    var origen = new Origen("entregas/DVOE.xlsx", "3.a.i-1 Hoja", celda);
    return new Medidas.Folio("opiniones", numero, escrito, origen);
  }

  private static Medidas.DeTabla medida(long leidos, long contados, Filas.Tramo... fuera) {
    return new Medidas.DeTabla(
        leidos, contados, Map.of(), Map.of(), Map.of(), List.of(), new Filas(List.of(fuera)));
  }

  /** Un programa con una cifra por pareja de forma y encabezado. */
  private static Programa midiendo(String... parejas) {
    var cifras = new ArrayList<DefinicionDeCifra>();
    for (int i = 0; i < parejas.length; i += 2) {
      cifras.add(Programas.cifra(parejas[i], fuente(parejas[i], parejas[i + 1])));
    }
    return Programas.con(p -> p.cifras = cifras);
  }

  private static Fuente fuente(String forma, String encabezado) {
    return switch (forma) {
      case "distintos" -> new Fuente.Distintos(TABLA, encabezado);
      case "suma" -> new Fuente.Suma(TABLA, encabezado);
      default -> new Fuente.FechasDe(TABLA, encabezado);
    };
  }
}
