package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** LEC-007, LEC-008 y LEC-009: las columnas que faltan, sobran o se repiten. */
class EncabezadosTest {

  private static final FormatoDeHoja DE_TABLA =
      FormatoDeHoja.de(
          HojaDePrueba.tabla(
              List.of(),
              HojaDePrueba.admite("No.", TipoColumna.CONSECUTIVO),
              HojaDePrueba.pide("Fecha de suscripción", TipoColumna.TEXTO),
              HojaDePrueba.admite("Institución", TipoColumna.TEXTO)));

  private static HojaDePrueba leer(String tabla) {
    return HojaDePrueba.leer(
        new LibroDePrueba().hoja("Hoja", tabla).abrir("libro.xlsx"), "Hoja", DE_TABLA);
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "Fecha de suscripción",
        "FECHA DE SUSCRIPCIÓN",
        "fecha de suscripcion",
        " Fecha  de\nsuscripción ",
        "Fecha\u00A0de\u00A0suscripción",
        "Fecha de suscripción.",
        "Fecha de suscripción:",
        "Fecha de suscripción :",
        "Fecha de suscripcio\u0301n"
      })
  void elEncabezadoSeReconoceComoLoLeeUnaPersona(String encabezado) {
    var libro = new LibroDePrueba().hoja("Hoja", "No. | x | Institución\n1 | ayer | UNAM");
    var leida =
        HojaDePrueba.leer(
            libro.texto("Hoja", "B1", encabezado).abrir("libro.xlsx"), "Hoja", DE_TABLA);

    assertThat(leida.lineas()).containsExactly("2: 1 | ayer | UNAM");
    assertThat(leida.avisos().lineas()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en otro orden;       Institución | Nota | Fecha de suscripción | No.;
          sin consecutivo;     Fecha de suscripción | Institución;
          sin nota;            No. | Fecha de suscripción | Institución;
          con un hueco;        No. |  | Fecha de suscripción | Institución;
          falta;               No. | Institución;                         LEC-007 Hoja → agregue la columna «Fecha de suscripción»
          mal escrita;         No. | Fecha suscripción | Institución;     LEC-007 Hoja → cambie el encabezado «Fecha suscripción» por «Fecha de suscripción»/LEC-008 Hoja!B1 → ¿quiso escribir «Fecha de suscripción»?
          sobra;               Fecha de suscripción | Institución | Monto;  LEC-008 Hoja!C1
          sobra y se parece;   Fecha de suscripción | Institución | Instituciones;  LEC-008 Hoja!C1 → ¿quiso escribir «Institución»?
          repetida;            Fecha de suscripción | Institución | institucion.;   LEC-009 Hoja!C1
          repetida dos veces;  Fecha de suscripción | Institución | Institución | Institución;   LEC-009 Hoja!C1/LEC-009 Hoja!D1
          nota repetida;       Fecha de suscripción | Institución | Nota | NOTA;    LEC-009 Hoja!D1
          faltan dos;          No.;                                       LEC-007 Hoja → agregue la columna «Fecha de suscripción»/LEC-007 Hoja → agregue la columna «Institución»
          """)
  void senalaLoQueFaltaSobraOSeRepite(String caso, String encabezados, String esperados) {
    assertThat(String.join("/", leer(encabezados).avisos().lineas()))
        .as(caso)
        .isEqualTo(esperados == null ? "" : esperados);
  }

  @Test
  void deLaRepetidaSeLeeLaPrimeraYSeDiceDondeEsta() {
    var leida = leer("Fecha de suscripción | Institución | institución\nayer | UNAM | IPN");

    assertThat(leida.lineas()).containsExactly("2:  | ayer | UNAM");
    assertThat(leida.avisos().mensajes())
        .containsExactly("El encabezado «institución» está dos veces; se leyó el de B1.");
  }

  @Test
  void losEncabezadosEstanEnLaPrimeraFilaQueDiceAlgo() {
    var leida =
        leer("\n | \n\n | Fecha de suscripción | Institución | Monto\n\n | ayer | UNAM | 5");

    assertThat(leida.lineas()).containsExactly("6:  | ayer | UNAM");
    assertThat(leida.avisos().lineas()).containsExactly("LEC-008 Hoja!D4");
  }

  @Test
  void unaHojaSinNadaPideSusColumnas() {
    assertThat(leer("").avisos().lineas()).containsExactly("LEC-007 Hoja", "LEC-007 Hoja");
  }

  @Test
  void unaHojaConSoloEncabezadosEstaBien() {
    var leida = leer("No. | Fecha de suscripción | Institución | Nota\n\n\n");

    assertThat(leida.lineas()).isEmpty();
    assertThat(leida.avisos().lineas()).isEmpty();
  }

  @Test
  void enUnaHojaFijaPuedeFaltarLoQuePuedeIrEnBlanco() {
    var fija =
        FormatoDeHoja.fija(
            "Hoja",
            HojaDePrueba.pide("Clave", TipoColumna.TEXTO),
            HojaDePrueba.admite("Fuente", TipoColumna.TEXTO));
    var leida =
        HojaDePrueba.leer(
            new LibroDePrueba().hoja("Hoja", "Clave\nx").abrir("libro.xlsx"), "Hoja", fija);
    var sinClave =
        HojaDePrueba.leer(
            new LibroDePrueba().hoja("Hoja", "Fuente\nx").abrir("libro.xlsx"), "Hoja", fija);

    assertThat(leida.lineas()).containsExactly("2: x | ");
    assertThat(leida.avisos().lineas()).isEmpty();
    assertThat(sinClave.avisos().lineas())
        .containsExactly("LEC-007 Hoja → agregue la columna «Clave»");
  }

  @Test
  void unEncabezadoNumericoTambienSeCompara() {
    var formato =
        FormatoDeHoja.de(
            HojaDePrueba.tabla(List.of(), HojaDePrueba.pide("2025", TipoColumna.NUMERO)));
    var paquete = PaqueteDePrueba.minimo("<row><c><v>2025</v></c></row><row><c><v>7</v></c></row>");

    assertThat(HojaDePrueba.leer(paquete.abrir(), "Hoja", formato).lineas())
        .containsExactly("2: 7");
  }
}
