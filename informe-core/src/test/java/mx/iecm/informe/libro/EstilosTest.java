package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstilosTest {

  private static Estilos.Estilo estilo(String estilos) {
    var paquete = PaqueteDePrueba.minimo("").estilos(estilos);
    return Estilos.leer(paquete.abrir()).estilo(0);
  }

  private static Estilos.Numero numero(String codigo) {
    String escapado = codigo.replace("&", "&amp;").replace("\"", "&quot;");
    return estilo(
            "<numFmts><numFmt numFmtId='164' formatCode=\"%s\"/></numFmts>".formatted(escapado)
                + "<cellXfs><xf numFmtId='164'/></cellXfs>")
        .numero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0007',
      textBlock =
          """
          General;                                  NUMERO
          GENERAL;                                  NUMERO
          Standard;                                 NUMERO
          @;                                        NUMERO
          0.00E+00;                                 NUMERO
          #,##0.00;                                 NUMERO
          [Red]#,##0;                               NUMERO
          [$MXN] #,##0;                             NUMERO
          #,##0 "días";                             NUMERO
          #,##0 "mdd";                              NUMERO
          #,##0\\d;                                 NUMERO
          _-* #,##0_d;                              NUMERO
          d" de "mmmm" de "yyyy;                    FECHA
          [$-80A]d" de "mmmm" de "yyyy;             FECHA
          [$-F800]dddd, mmmm dd, yyyy;              FECHA
          [$-es-MX]dddd d" de "mmmm;                FECHA
          dd/mm/yyyy;                               FECHA
          DD/MM/YYYY;                               FECHA
          yyyy-mm-dd;                               FECHA
          d-mmm;                                    FECHA
          m/d/yy h:mm;                              FECHA
          dd/mm/yyyy hh:mm AM/PM;                   FECHA
          mmm-yy;                                   MES
          mmmm yyyy;                                MES
          [$-80A]mmmm" de "yyyy;                    MES
          mmmm;                                     MES
          yyyy;                                     MES
          h:mm;                                     HORA
          hh:mm:ss;                                 HORA
          h:mm AM/PM;                               HORA
          mm:ss;                                    HORA
          """)
  void elFormatoDiceQueMuestraElNumero(String codigo, Estilos.Numero esperado) {
    assertThat(numero(codigo)).isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "0, NUMERO",
    "1, NUMERO",
    "14, FECHA",
    "15, FECHA",
    "16, FECHA",
    "17, MES",
    "18, HORA",
    "21, HORA",
    "22, FECHA",
    "45, HORA",
    "49, NUMERO",
    "9999, NUMERO",
    "-1, NUMERO",
    "x, NUMERO"
  })
  void losFormatosDeSiempreNoSeDeclaran(String id, Estilos.Numero esperado) {
    assertThat(estilo("<cellXfs><xf numFmtId='%s'/></cellXfs>".formatted(id)).numero())
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          <b/>;                 negrita
          <b val='1'/>;         negrita
          <b val='true'/>;      negrita
          <b val='0'/>;
          <b val='false'/>;
          <i/>;                 cursiva
          <i val='0'/>;
          <u/>;                 subrayado
          <u val='double'/>;    subrayado
          <u val='none'/>;
          <strike/><sz val='9'/>;
          <b/><i/><u/>;         negrita cursiva subrayado
          """)
  void laLetraResalta(String letra, String esperada) {
    var leido =
        estilo(
            "<fonts><font/><font>%s</font></fonts>".formatted(letra)
                + "<cellStyleXfs><xf fontId='0'/><xf fontId='0'/></cellStyleXfs>"
                + "<cellXfs><xf fontId='1'/></cellXfs>"
                + "<dxfs><dxf><font><b/><i/><u/></font></dxf></dxfs>");
    String esperadas = esperada == null ? "" : esperada;

    assertThat(leido.negrita()).isEqualTo(esperadas.contains("negrita"));
    assertThat(leido.cursiva()).isEqualTo(esperadas.contains("cursiva"));
    assertThat(leido.subrayado()).isEqualTo(esperadas.contains("subrayado"));
    assertThat(leido.resalta()).isEqualTo(!esperadas.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"-1", "1", "2147483647"})
  void unEstiloQueNoEstaEsLlano(int indice) {
    var estilos =
        Estilos.leer(
            PaqueteDePrueba.minimo("").estilos("<cellXfs><xf numFmtId='14'/></cellXfs>").abrir());

    assertThat(estilos.estilo(indice).numero()).isEqualTo(Estilos.Numero.NUMERO);
    assertThat(estilos.estilo(indice).resalta()).isFalse();
    assertThat(estilos.estilo(0).numero()).isEqualTo(Estilos.Numero.FECHA);
  }

  @Test
  void unFormatoMasLargoQueLosDeExcelNoEsFecha() {
    assertThat(numero("d" + "0".repeat(254))).isEqualTo(Estilos.Numero.FECHA);
    assertThat(numero("d" + "0".repeat(255))).isEqualTo(Estilos.Numero.NUMERO);
  }
}
