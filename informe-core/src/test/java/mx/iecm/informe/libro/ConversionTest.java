package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.libro.CeldaCruda.Clase;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cada celda cruda, según el tipo de su columna: lo que se imprime y lo que significa. */
class ConversionTest {

  private static final Estilos ESTILOS =
      Estilos.leer(
          PaqueteDePrueba.minimo("")
              .estilos(
                  "<numFmts><numFmt numFmtId='164' formatCode='d\" de \"mmmm\" de \"yyyy'/>"
                      + "</numFmts><fonts><font/><font><b/></font></fonts><cellXfs><xf/>"
                      + "<xf numFmtId='164'/><xf numFmtId='17'/><xf numFmtId='20'/>"
                      + "<xf fontId='1'/><xf numFmtId='22'/></cellXfs>")
              .abrir());

  private static int estilo(String nombre) {
    return List.of("llano", "fecha", "mes", "hora", "negrita", "fecha y hora").indexOf(nombre);
  }

  private static CeldaCruda cruda(Clase clase, String estilo, String valor) {
    var cruda = new CeldaCruda();
    cruda.clase = clase;
    cruda.estilo = estilo(estilo);
    cruda.valor = valor;
    return cruda;
  }

  private static Celda leer(boolean desde1904, CeldaCruda cruda, TipoColumna tipo) {
    var columna = new Columna("x", tipo, false, List.of("Favorable", "No favorable"), "", 0);
    var conversion = new Conversion(desde1904, ESTILOS);
    // La segunda vez sale de lo ya interpretado, y da lo mismo.
    var primera = conversion.celda(cruda, columna);
    assertThat(conversion.celda(cruda, columna)).isEqualTo(primera);
    return primera;
  }

  /** Lo impreso y, tras una flecha, lo que significa. */
  private static String ver(Celda celda) {
    return celda.escrito() + " → " + ver(celda.valor());
  }

  private static String ver(Valor valor) {
    if (valor instanceof Fechas f) {
      var tramos =
          f.tramos().stream()
              .map(t -> t.inicio() + (t.unSoloDia() ? "" : "/" + t.fin()) + " " + t.grano())
              .toList();
      var tropiezos = f.tropiezos().stream().map(t -> t.getClass().getSimpleName()).toList();
      return String.join(", ", tramos) + String.join(", ", tropiezos);
    }
    if (valor instanceof Valor.Numero n) {
      return n.cantidad().toPlainString();
    }
    if (valor instanceof Valor.Horario h) {
      return h.inicio() + "/" + h.fin();
    }
    return valor.getClass().getSimpleName();
  }

  @ParameterizedTest(name = "{0} {1} {2} en {3}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          NUMERO; fecha;        45751;         FECHA;         4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha;        45751.0;       FECHA;         4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha;        45751.999;     FECHA;         4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha y hora; 45751.4;       FECHA;         4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha;        45751;         FECHA_CON_DIA; Viernes 4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha;        45751;         FECHAS;        4 de abril de 2025 → 2025-04-04 DIA
          NUMERO; fecha;        1;             FECHA;         1 de enero de 1900 → 1900-01-01 DIA
          NUMERO; fecha;        59;            FECHA;         28 de febrero de 1900 → 1900-02-28 DIA
          NUMERO; fecha;        61;            FECHA;         1 de marzo de 1900 → 1900-03-01 DIA
          NUMERO; fecha;        2958465;       FECHA;         31 de diciembre de 9999 → 9999-12-31 DIA
          NUMERO; fecha;        2958466;       FECHA;         2958466 → Ilegible
          NUMERO; fecha;        4294967297;    FECHA;         4294967297 → Ilegible
          NUMERO; fecha;        4295013047;    FECHA;         4295013047 → Ilegible
          NUMERO; fecha;        -1;            FECHA;         -1 → Ilegible
          NUMERO; fecha;        -0.5;          FECHA;         -0.5 → Ilegible
          NUMERO; llano;        45751;         FECHA;         45751 → Ilegible
          NUMERO; mes;          45748;         PERIODO;       Abril de 2025 → 2025-04-01/2025-04-30 MES
          NUMERO; mes;          45748;         FECHAS;        Abril de 2025 → 2025-04-01/2025-04-30 MES
          NUMERO; hora;         0.5;           FECHA;         0.5 → Ilegible
          LOGICO; llano;        1;             FECHA;         1 → Ilegible
          FECHA_ISO; llano;     2025-04-04;    FECHA;         4 de abril de 2025 → 2025-04-04 DIA
          FECHA_ISO; llano;     2025-04-04T10:00:00Z; FECHA;  4 de abril de 2025 → 2025-04-04 DIA
          FECHA_ISO; llano;     ayer;          FECHA;         ayer → Ilegible
          TEXTO; llano;         ' 04 de abril de 2025. '; FECHA; 4 de abril de 2025 → 2025-04-04 DIA
          TEXTO; llano;         2025-04-04;    FECHA_CON_DIA; Viernes 4 de abril de 2025 → 2025-04-04 DIA
          TEXTO; llano;         05/06/2025;    FECHA;         05/06/2025 → Ambigua
          TEXTO; llano;         31 de junio de 2025; FECHA;   31 de junio de 2025 → Inexistente
          TEXTO; llano;         30 y 31 de mayo de 2025; FECHAS; 30 y 31 de mayo de 2025 → 2025-05-30 DIA, 2025-05-31 DIA
          TEXTO; llano;         Abril 2025;    PERIODO;       Abril 2025 → 2025-04-01/2025-04-30 MES
          NUMERO; llano;        12;            NUMERO;        12 → 12
          NUMERO; llano;        1248.50;       NUMERO;        1,248.5 → 1248.50
          NUMERO; llano;        0.30000000000000004; NUMERO;  0.3 → 0.300000000000000
          NUMERO; llano;        1E3;           NUMERO;        1,000 → 1000
          NUMERO; llano;        1E41;          NUMERO;        1E41 → OtroTipo
          NUMERO; llano;        -7;            NUMERO;        -7 → -7
          NUMERO; llano;        NaN;           NUMERO;        NaN → OtroTipo
          TEXTO; llano;         '1,248';       NUMERO;        1,248 → 1248
          TEXTO; llano;         ' 12 ';        NUMERO;        12 → 12
          TEXTO; llano;         doce;          NUMERO;        doce → OtroTipo
          TEXTO; llano;         3.;            CONSECUTIVO;   3 → 3
          TEXTO; llano;         3.;            NUMERO;        3. → OtroTipo
          LOGICO; llano;        1;             NUMERO;        1 → OtroTipo
          FECHA_ISO; llano;     2025-04-04;    NUMERO;        2025-04-04 → OtroTipo
          NUMERO; hora;         0.375;         HORA;          9:00 → 09:00/09:00
          NUMERO; hora;         0.4166666667;  HORA;          10:00 → 10:00/10:00
          NUMERO; hora;         0;             HORA;          0:00 → 00:00/00:00
          NUMERO; hora;         0.99999;       HORA;          23:59 → 23:59:59/23:59:59
          NUMERO; hora;         1;             HORA;          1 → OtroTipo
          NUMERO; hora;         -0.1;          HORA;          -0.1 → OtroTipo
          TEXTO; llano;         9:00;          HORA;          9:00 → 09:00/09:00
          TEXTO; llano;         10:00 - 10:05; HORA;          10:00 - 10:05 → 10:00/10:05
          TEXTO; llano;         al rato;       HORA;          al rato → OtroTipo
          TEXTO; llano;         Favorable;     LISTA;         Favorable → Letra
          TEXTO; llano;         ' FAVORABLE. '; LISTA;        Favorable → Letra
          TEXTO; llano;         no favorable;  LISTA;         No favorable → Letra
          TEXTO; llano;         Neutral;       LISTA;         Neutral → Letra
          TEXTO; llano;         ' CONV/01 ';   FOLIO;         CONV/01 → Letra
          TEXTO; llano;         https://e.org; ENLACE;        https://e.org → Letra
          NUMERO; llano;        2025;          TEXTO;         2025 → Letra
          NUMERO; llano;        1.50;          TEXTO;         1.5 → Letra
          NUMERO; fecha;        45751;         TEXTO;         4 de abril de 2025 → Letra
          LOGICO; llano;        1;             TEXTO;         Verdadero → Letra
          LOGICO; llano;        0;             TEXTO;         Falso → Letra
          FECHA_ISO; llano;     2025-04-04;    TEXTO_LARGO;   4 de abril de 2025 → Letra
          ERROR; llano;         '#REF!';       TEXTO;         '#REF! → Ilegible'
          ERROR; fecha;         '#N/A';        FECHA;         '#N/A → Ilegible'
          """)
  void cadaCeldaSignificaLoQueSuColumnaPide(
      Clase clase, String estilo, String valor, TipoColumna tipo, String esperado) {
    assertThat(ver(leer(false, cruda(clase, estilo, valor), tipo))).isEqualTo(esperado);
  }

  @ParameterizedTest
  @CsvSource({"0, 1904-01-01", "1, 1904-01-02", "44289, 2025-04-04"})
  void unLibroDesde1904CuentaDeOtroModo(String serial, String dia) {
    assertThat(ver(leer(true, cruda(Clase.NUMERO, "fecha", serial), TipoColumna.FECHA).valor()))
        .isEqualTo(dia + " DIA");
  }

  @Test
  void elTextoRicoSeRecortaConSuAspecto() {
    var cruda = cruda(Clase.TEXTO, "llano", "");
    cruda.rico = new Texto("  ab  ", List.of(Formato.negrita(0, 3)));
    cruda.valor = cruda.rico.escrito();

    assertThat(TextoRicoTest.ver(leer(false, cruda, TipoColumna.TEXTO).texto()))
        .isEqualTo("ab [0-1 n]");
  }

  @Test
  void elEstiloDeLaCeldaTambienDaAspecto() {
    assertThat(
            TextoRicoTest.ver(
                leer(false, cruda(Clase.TEXTO, "negrita", " ab "), TipoColumna.TEXTO).texto()))
        .isEqualTo("ab [0-2 n]");
    assertThat(
            TextoRicoTest.ver(
                leer(false, cruda(Clase.NUMERO, "negrita", "7"), TipoColumna.TEXTO).texto()))
        .isEqualTo("7 [0-1 n]");
  }

  @Test
  void unaCeldaCortadaNoEsDeNingunTipo() {
    var cruda = cruda(Clase.TEXTO, "llano", "abc");
    cruda.larga = true;

    assertThat(ver(leer(false, cruda, TipoColumna.TEXTO))).isEqualTo("abc → Ilegible");
  }
}
