package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorDeFichaTest {

  private static final FormatoDeHoja FORMATO =
      FormatoDeHoja.fija(
          "Ficha",
          HojaDePrueba.pide("Órgano", TipoColumna.TEXTO),
          HojaDePrueba.pide("Fecha de entrega", TipoColumna.FECHA),
          HojaDePrueba.admite("Ejercicio", TipoColumna.NUMERO));

  private final Avisos avisos = new Avisos();
  private final List<String> renglones = new ArrayList<>();

  private FichaLeida leer(LibroDePrueba libro) {
    return Borde.leer(
            libro.abrir("libro.xlsx"),
            avisos,
            lector ->
                FichaLeida.leer(
                    lector,
                    FORMATO,
                    (tabla, hoja) ->
                        r ->
                            renglones.add(
                                tabla.columnas().get(0).encabezado()
                                    + " "
                                    + hoja.celda(0, r.fila())
                                    + " "
                                    + r.celda(0).escrito())))
        .orElseThrow();
  }

  private static LibroDePrueba libro() {
    return new LibroDePrueba()
        .hoja(
            "Ficha",
            "Campo | Valor\nÓrgano | COVE\nFecha de entrega | 2025-07-04\nEjercicio | 2025");
  }

  @Test
  void unaFichaCompletaSeLeeYCadaCampoLlegaAlDestino() {
    var ficha = leer(libro());

    assertThat(ficha.escrito("Órgano")).isEqualTo("COVE");
    assertThat(ficha.fecha("Fecha de entrega")).hasValue(LocalDate.of(2025, 7, 4));
    assertThat(ficha.entero("Ejercicio", 0)).isEqualTo(2025);
    assertThat(renglones)
        .containsExactly(
            "Órgano B2 COVE", "Fecha de entrega B3 4 de julio de 2025", "Ejercicio B4 2,025");
    assertThat(avisos.lineas()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          columnas al revés;      Valor | Campo/COVE | Órgano/2025-07-04 | Fecha de entrega
          con otras columnas;     Ayuda | Valor | x | Campo/a | COVE | | Órgano/b | 2025-07-04 | | Fecha de entrega
          filas en blanco;        /Campo | Valor//Órgano | COVE///Fecha de entrega | 2025-07-04
          otro orden;             Campo | Valor/Fecha de entrega | 2025-07-04/Órgano | COVE
          sin encabezado;         Órgano | COVE/Fecha de entrega | 2025-07-04
          otra ortografía;        CAMPO | valor:/ORGANO. | COVE/fecha  de entrega: | 4 de julio de 2025
          """)
  void seLeeIgual(String caso, String hoja) {
    var ficha = leer(new LibroDePrueba().hoja("Ficha", hoja.replace("/", "\n")));

    assertThat(ficha.escrito("Órgano")).as(caso).isEqualTo("COVE");
    assertThat(ficha.fecha("Fecha de entrega")).hasValue(LocalDate.of(2025, 7, 4));
    assertThat(ficha.entero("Ejercicio", -1)).isEqualTo(-1);
    assertThat(avisos.lineas()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0007',
      textBlock =
          """
          campo que falta;         A2; ''; LEC-007.campo Ficha
          valor que falta;         B2; ''; LEC-010 Ficha!B2
          valor con espacios;      B2;  \u00A0 ; LEC-010 Ficha!B2
          optativo en blanco;      B4; '';
          campo que no existe;     A5; Color; LEC-008.campo Ficha!A5
          campo mal escrito;       A4; Ejersicio; LEC-008.campo Ficha!A4 → ¿quiso escribir «Ejercicio»?
          campo repetido;          A5; ORGANO; LEC-009.campo Ficha!A5
          texto en un número;      B4; dos mil; LEC-011 Ficha!B4
          carácter de control;     B2; a_x0001_b; LEC-017 Ficha!B2
          """)
  void senalaElCampo(String caso, String celda, String escrito, String esperado) {
    var libro = libro();
    leer(
        escrito.equals("''")
            ? libro.poner("Ficha", celda, "")
            : libro.texto("Ficha", celda, escrito));

    assertThat(avisos.lineas())
        .as(caso)
        .isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @Test
  void delCampoRepetidoValeElPrimero() {
    var ficha = leer(libro().filas("Ficha", 6, "Órgano | OTRO"));

    assertThat(ficha.escrito("órgano")).isEqualTo("COVE");
    assertThat(avisos.mensajes())
        .containsExactly("El campo «Órgano» está dos veces; se leyó el primero.");
  }

  @Test
  void sinLaHojaNoHayCamposNiHallazgos() {
    var ficha = leer(new LibroDePrueba().hoja("Otra", "x"));

    assertThat(ficha.escrito("Órgano")).isEmpty();
    assertThat(avisos.lineas()).isEmpty();
  }

  @Test
  void unaFichaEnBlancoPideSusCampos() {
    leer(new LibroDePrueba().hoja("Ficha", ""));

    assertThat(avisos.mensajes())
        .containsExactly("Falta el campo «Órgano».", "Falta el campo «Fecha de entrega».");
  }
}
