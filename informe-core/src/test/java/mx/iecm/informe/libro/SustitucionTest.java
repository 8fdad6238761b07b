package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Mencion;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SustitucionTest {

  private static final Sustitucion SUSTITUCION =
      new Sustitucion(
          List.of(
              cifra("uno", "1"),
              cifra("siete", "7"),
              cifra("veintiuno", "21.0"),
              cifra("miles", "1248"),
              cifra("medio", "2.5")));

  private static Cifra cifra(String clave, String valor) {
    return new Cifra(clave, new BigDecimal(valor), "", List.of());
  }

  private static String en(Texto texto) {
    return TextoRicoTest.ver(SUSTITUCION.en(texto));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Sin cifras.;                        Sin cifras.
          {siete} convenios;                  7 convenios [0-1 n]
          Hubo {siete} y {miles} folios.;     Hubo 7 y 1,248 folios. [5-6 n] [9-14 n]
          {veintiuno} y {medio};              21 y 2.5 [0-2 n] [5-8 n]
          {siete}{miles};                     71,248 [0-1 n] [1-6 n]
          {siete:letra} convenios;            siete convenios
          {siete:Letra} convenios;            Siete convenios
          {uno:letra} convenio;               un convenio
          {uno:letra} sesión;                 una sesión
          {uno:Letra} sesión;                 Una sesión
          {uno:letra} área;                   un área
          {veintiuno:letra} sesiones;         veintiuna sesiones
          {veintiuno:letra} convenios;        veintiún convenios
          {veintiuno:letra} «sesiones»;       veintiuna «sesiones»
          {miles:letra} personas;             mil doscientas cuarenta y ocho personas
          {medio:letra} horas;                2.5 horas
          { siete : letra } convenios;        siete convenios
          {{siete};                           {siete}
          a {{ b {siete};                     a { b 7 [6-7 n]
          {otra} cosa;                        {otra} cosa
          {otra:letra} y {siete};             {otra:letra} y 7 [15-16 n]
          {siete;                             {siete
          """)
  void poneLasCifrasEnSuLugar(String texto, String esperado) {
    assertThat(en(Texto.de(texto))).isEqualTo(esperado);
  }

  @Test
  void losFormatosSeCorrenConElTexto() {
    var cursiva = new Formato(0, 0, false, true, false, "");

    assertThat(en(new Texto("{miles} ab cd", List.of(cursiva.en(8, 10)))))
        .isEqualTo("1,248 ab cd [0-5 n] [6-8 c]");
    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(0, 3), cursiva.en(10, 13)))))
        .isEqualTo("ab 1,248 cd [0-3 c] [3-8 n] [8-11 c]");
    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(0, 2), cursiva.en(11, 13)))))
        .isEqualTo("ab 1,248 cd [0-2 c] [3-8 n] [9-11 c]");
    assertThat(en(new Texto("ab {siete} {{ cd", List.of(cursiva.en(14, 16)))))
        .isEqualTo("ab 7 { cd [3-4 n] [7-9 c]");
  }

  @Test
  void elFormatoQueAbarcaLaCifraLaConserva() {
    var cursiva = new Formato(0, 0, false, true, false, "");

    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(0, 13)))))
        .isEqualTo("ab 1,248 cd [0-11 c]");
    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(3, 10)))))
        .isEqualTo("ab 1,248 cd [3-8 c]");
    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(0, 6)))))
        .isEqualTo("ab 1,248 cd [0-8 c]");
    assertThat(en(new Texto("ab {miles} cd", List.of(cursiva.en(6, 13)))))
        .isEqualTo("ab 1,248 cd [3-11 c]");
    assertThat(en(new Texto("ab {siete:letra} cd", List.of(cursiva.en(3, 16)))))
        .isEqualTo("ab siete cd [3-8 c]");
  }

  @Test
  void cadaClaseDeBloqueSustituyeSuTextoYSuNota() {
    var texto = Texto.de("{siete:letra}");
    var bloques =
        List.of(
            new Bloque.Parrafo(texto, texto, Origen.NINGUNO),
            new Bloque.Vineta(texto, texto, Origen.NINGUNO),
            new Bloque.Numerado(texto, texto, Origen.NINGUNO),
            new Bloque.Subtitulo(texto, texto, Origen.NINGUNO));
    var siete = Texto.de("siete").conCifra("siete");

    assertThat(bloques.stream().map(SUSTITUCION::en))
        .containsExactly(
            new Bloque.Parrafo(siete, siete, Origen.NINGUNO),
            new Bloque.Vineta(siete, siete, Origen.NINGUNO),
            new Bloque.Numerado(siete, siete, Origen.NINGUNO),
            new Bloque.Subtitulo(siete, siete, Origen.NINGUNO));
  }

  @Test
  void elTextoRecuerdaDondeQuedoCadaCifra() {
    assertThat(SUSTITUCION.en(Texto.de("Hubo {siete:letra}, {{no}, {otra} y {miles}.")).menciones())
        .containsExactly(new Mencion(5, 10, "siete"), new Mencion(27, 32, "miles"));
  }

  @Test
  void elLugarDeUnaTablaNoCambia() {
    var lugar = new Bloque.LugarDeTabla("1.a.i-1", Origen.NINGUNO);

    assertThat(SUSTITUCION.en(lugar)).isSameAs(lugar);
  }
}
