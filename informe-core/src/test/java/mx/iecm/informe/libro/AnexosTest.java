package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnexosTest {

  private static final String LIGA = "https://example.org/a";

  private static Anexos leer(String cola, String... relaciones) {
    return Anexos.leer(
        PaqueteDePrueba.minimo("")
            .hoja("<sheetData/>" + cola)
            .parte("xl/worksheets/_rels/sheet1.xml.rels", PaqueteDePrueba.relaciones(relaciones))
            .abrir(),
        PaqueteDePrueba.HOJA);
  }

  private static Anexos conEnlace(String rango) {
    return leer(
        "<hyperlinks><hyperlink ref='%s' r:id='r1'/></hyperlinks>".formatted(rango),
        PaqueteDePrueba.externa("r1", "hyperlink", LIGA));
  }

  private static String enlazado(Texto texto) {
    return TextoRicoTest.ver(conEnlace("B2").enlazado(texto, 1, 2)).replace(LIGA, "→");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Boletín 4;                              Boletín 4 [0-9 →]
          https://example.org/a;                  → [0-21 →]
          Boletín: https://example.org/a y ya;    Boletín: → y ya [9-30 →]
          """)
  void elEnlaceEsDeLaDireccionSiEstaEscrita(String escrito, String esperado) {
    assertThat(enlazado(Texto.de(escrito))).isEqualTo(esperado);
  }

  @Test
  void loQueNoDiceNadaNoSeEnlaza() {
    assertThat(conEnlace("B2").enlazado(Texto.VACIO, 1, 2)).isEqualTo(Texto.VACIO);
  }

  @Test
  void elEnlaceNoBorraLasNegritas() {
    var negritas = new Texto("Ver aquí", List.of(Formato.negrita(4, 8)));
    var ambas =
        new Texto(
            "Ver " + LIGA + " hoy",
            List.of(Formato.negrita(0, 6), new Formato(20, 29, false, true, true, "")));

    assertThat(enlazado(negritas)).isEqualTo("Ver aquí [0-4 →] [4-8 n→]");
    assertThat(enlazado(ambas))
        .isEqualTo("Ver → hoy [0-4 n] [4-6 n→] [6-20 →] [20-25 cs→] [25-29 cs]");
  }

  @Test
  void elSubrayadoDelEstiloDeEnlaceLoPoneElDocumento() {
    var subrayado = new Texto("Ver", List.of(new Formato(0, 3, false, false, true, "")));

    assertThat(enlazado(subrayado)).isEqualTo("Ver [0-3 →]");
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          B2;        B2
          B2:C3;     B2 B3 C2 C3
          $B$2;      B2
          A1:A1001;  ''
          ???;       ''
          '';        ''
          """)
  void elEnlaceEsDeCadaCeldaDelRango(String rango, String esperadas) {
    var anexos = conEnlace(rango);
    var enlazadas = new ArrayList<String>();
    for (String celda : List.of("A1", "B2", "B3", "C2", "C3", "D4")) {
      int columna = celda.charAt(0) - 'A';
      var texto = anexos.enlazado(Texto.de("x"), columna, celda.charAt(1) - '0');
      if (!texto.formatos().isEmpty()) {
        enlazadas.add(celda);
      }
    }

    assertThat(String.join(" ", enlazadas)).isEqualTo(esperadas);
  }

  @Test
  void unEnlaceDentroDelLibroNoEsUnaDireccion() {
    var anexos =
        leer("<hyperlinks><hyperlink ref='B2' location='Otra!A1' display='x'/></hyperlinks>");

    assertThat(anexos.enlazado(Texto.de("x"), 1, 2)).isEqualTo(Texto.de("x"));
  }

  @Test
  void soloLaPrimeraCeldaDeUnaCombinadaTieneElValor() {
    var anexos = leer("<mergeCells><mergeCell ref='B2:C3'/><mergeCell ref='E:E'/></mergeCells>");

    assertThat(anexos.combinadas()).containsExactly("B2:C3", "E:E");
    assertThat(anexos.combinada(1, 2)).isFalse();
    assertThat(anexos.combinada(2, 2)).isTrue();
    assertThat(anexos.combinada(1, 3)).isTrue();
    assertThat(anexos.combinada(2, 3)).isTrue();
    assertThat(anexos.combinada(3, 3)).isFalse();
    assertThat(anexos.combinada(1, 4)).isFalse();
  }

  @Test
  void unaHojaSinAnexosNoTieneNada() {
    var anexos = leer("<pageMargins left='0.7'/>");

    assertThat(anexos.combinadas()).isEmpty();
    assertThat(anexos.dibujo()).isEmpty();
    assertThat(anexos.combinada(0, 1)).isFalse();
  }

  @Test
  void elDibujoEsUnaParteDelPaquete() {
    var anexos =
        leer(
            "<drawing r:id='r1'/>",
            PaqueteDePrueba.relacion("r1", "drawing", "../drawings/drawing1.xml"));

    assertThat(anexos.dibujo()).isEqualTo("xl/drawings/drawing1.xml");
  }
}
