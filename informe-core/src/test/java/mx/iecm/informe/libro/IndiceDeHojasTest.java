package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndiceDeHojasTest {

  @Test
  void lasHojasDicenSuNombreSuRutaYSiEstanOcultas() {
    var libro =
        new LibroDePrueba()
            .hoja("Zeta", "x")
            .hoja("A & \"B\"", "x")
            .hoja("Muy oculta", "x")
            .cambiar(l -> l.setSheetVisibility(1, SheetVisibility.HIDDEN))
            .cambiar(l -> l.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN))
            .abrir("libro.xlsx");

    assertThat(libro.indice().hojas())
        .containsExactly(
            new IndiceDeHojas.Entrada("Zeta", false, "xl/worksheets/sheet1.xml"),
            new IndiceDeHojas.Entrada("A & \"B\"", true, "xl/worksheets/sheet2.xml"),
            new IndiceDeHojas.Entrada("Muy oculta", true, "xl/worksheets/sheet3.xml"));
    assertThat(libro.indice().cadenas()).isEqualTo(PaqueteDePrueba.CADENAS);
    assertThat(libro.indice().estilos()).isEqualTo(PaqueteDePrueba.ESTILOS);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          '';                              false
          <workbookPr/>;                   false
          <workbookPr date1904='0'/>;      false
          <workbookPr date1904='false'/>;  false
          <workbookPr date1904='1'/>;      true
          <workbookPr date1904='true'/>;   true
          """)
  void diceDesdeQueAnoSeCuentan(String propiedades, boolean desde1904) {
    var libro =
        PaqueteDePrueba.minimo("")
            .cambiar(PaqueteDePrueba.LIBRO, "<sheets>", propiedades + "<sheets>")
            .abrir();

    assertThat(libro.indice().desde1904()).isEqualTo(desde1904);
  }

  @Test
  void unLibroSinCadenasNiEstilosLoDice() {
    var libro =
        PaqueteDePrueba.minimo("")
            .parte(
                PaqueteDePrueba.RELACIONES,
                PaqueteDePrueba.relaciones(
                    PaqueteDePrueba.relacion("rId1", "worksheet", "worksheets/sheet1.xml")))
            .abrir();

    assertThat(libro.indice().cadenas()).isEmpty();
    assertThat(libro.indice().estilos()).isEmpty();
  }
}
