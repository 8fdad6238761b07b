package mx.iecm.informe.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LectorXmlTest {

  private static final String VALIDO = valido();
  private final Locale idioma = Locale.getDefault();

  @AfterEach
  void elIdiomaVuelve() {
    Locale.setDefault(idioma);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      otra versión        | version="1"       | version="2"            | «2» no es el valor debido
      otra raíz           | <informe          | <reporte               | «reporte» no es el elemento informe
      otro espacio        | informe:1"        | informe:2"             | «informe» no es el elemento informe
      sin espacio         | xmlns="           | class="                | «informe» no es el elemento informe
      fuera de la lista   | tipo="integrante" | tipo="intruso"         | «intruso» no es uno de los valores permitidos
      fecha que no existe | ="2024-09-30"     | ="2024-02-30"          | «2024-02-30»
      fecha con zona      | ="2024-09-30"     | ="2024-09-30Z"         | «2024-09-30Z»
      año cero            | ="2024-09-30"     | ="0000-09-30"          | «0000-09-30»
      hora 24             | ="23:59:59.999999999" | ="24:00:00"        | «24:00:00»
      periodo             | ="2025-T2"        | ="2025-T5"             | «2025-T5»
      número              | numero="999"      | numero="mil"           | «mil»
      número con exponente | numero="999"     | numero="1E9"           | «1E9»
      entero              | ejercicio="2025"  | ejercicio="99999999999" | «99999999999»
      fila 0              | fila="2"          | fila="0"               | «0»
      imagen              | tipo="gif"        | tipo="svg"             | «svg» no es uno de los valores permitidos
      base64              | R0lGODlh          | R0lG*Dlh               | R0lG*Dlh
      atributo de más     | letra="a"         | letra="a" otro=""      | sobra el atributo «otro»
      atributo de menos   | letra="a"         | xml:lang="es"          | «xml:lang»
      elemento de más     | <siglas>          | <intruso/><siglas>     | no se esperaba aquí «intruso»
      elemento de menos   | <asunto>Orden del día</asunto> | <!-- nada --> | no se esperaba aquí «origen»
      texto de más        | <siglas>          | <siglas>hola           | «siglas» tiene algo que no le toca
      dos valores         | numero="999"      | numero="999" clase="letra" | a lo más un valor
      fin sin inicio      | numero="999"      | fin="10:00:00"         | a lo más un valor
      escala sin número   | numero="999"      | escala="-1"            | a lo más un valor
      escala que no es    | numero="1000" escala="-3" | numero="1" escala="-3" | no se entiende
      tipo disfrazado     | <siglas>          | <siglas xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:type="areas"> | no se admite aquí «areas»
      nulo                | <institucion      | <institucion xmlns:x="http://www.w3.org/2001/XMLSchema-instance" x:nil="true" | no se admite aquí
      carácter prohibido  | Orden del         | Orden&#1; del          | no está bien formado
      entidad desconocida | Orden del         | Orden &eacute; del     | no está bien formado
      etiqueta sin cerrar | </siglas>         | </sigla>               | no está bien formado
      """)
  void loQueNoCumpleSeDiceConSuLinea(String caso, String busca, String pone, String mensaje) {
    String xml =
        VALIDO.replaceFirst(
            java.util.regex.Pattern.quote(busca), java.util.regex.Matcher.quoteReplacement(pone));
    int linea = saltos(VALIDO.substring(0, VALIDO.indexOf(busca)).getBytes(UTF_8)) + 1;

    XmlInvalidoException e = rechazo(xml.getBytes(UTF_8));
    assertThat(e).hasMessageContaining(mensaje).hasMessageStartingWith("El XML no es un informe");
    assertThat(e.linea()).isBetween(linea, linea + 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE informe>",
        "<!DOCTYPE informe SYSTEM \"http://192.0.2.1/informe.dtd\">",
        "<!DOCTYPE informe [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE informe [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>",
        "<!DOCTYPE informe [<!ENTITY a \"ja\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
      })
  void ningunDoctypeSeAdmite(String doctype) {
    XmlInvalidoException e = rechazo(cambiado("<informe", doctype + "\n<informe").getBytes(UTF_8));

    assertThat(e).hasMessageContaining("línea 2,").hasMessageContaining("no se admite DOCTYPE");
  }

  @Test
  void truncoEnCualquierParteSeRechaza() {
    byte[] xml = VALIDO.getBytes(UTF_8);
    for (int largo = 0; largo < xml.length - 1; largo += 97) {
      XmlInvalidoException e = rechazo(Arrays.copyOf(xml, largo));

      assertThat(e).as("trunco en %d", largo).isNotNull();
      assertThat(e.linea()).isEqualTo(saltos(Arrays.copyOf(xml, largo)) + 1);
    }
  }

  @Test
  void bytesQueNoSonUtf8SeRechazan() {
    XmlInvalidoException e = rechazo(VALIDO.getBytes(ISO_8859_1));

    assertThat(e).hasMessageContaining("línea").hasMessageContaining("no está bien formado");
    assertThat(rechazo("%PDF-1.7".getBytes(UTF_8))).isNotNull();
  }

  @Test
  void otraCodificacionDeclaradaSeLee() {
    String enUtf16 = cambiado("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");

    assertThatCode(() -> leer(enUtf16.getBytes(UTF_16))).doesNotThrowAnyException();
    assertThatCode(() -> leer(("\uFEFF" + VALIDO).getBytes(UTF_8))).doesNotThrowAnyException();
  }

  @Test
  void elEsquemaQueElArchivoSenalaNoSeBusca() {
    String senalado =
        cambiado(
            "version=\"1\"",
            "version=\"1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"urn:mx:iecm:informe:1 http://192.0.2.1/informe.xsd\"");

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> leer(senalado.getBytes(UTF_8)));
  }

  @Test
  void unaCifraQueSuEscalaContradiceSeRechaza() {
    XmlInvalidoException e = rechazo(cambiado("\"25000000\"", "\"25000001\"").getBytes(UTF_8));

    assertThat(e)
        .hasMessage("El XML no es un informe válido: un valor cumple el esquema y no se entiende.");
  }

  @Test
  void masBytesDelLimiteSeRechazan() {
    byte[] xml = VALIDO.getBytes(UTF_8);

    assertThatCode(() -> LectorXml.leer(new ByteArrayInputStream(xml), xml.length))
        .doesNotThrowAnyException();
    assertThat(
            catchThrowableOfType(
                XmlInvalidoException.class,
                () -> LectorXml.leer(new ByteArrayInputStream(xml), xml.length - 1)))
        .hasMessageContaining("tiene más de");
  }

  @Test
  void unTextoLargoLlenoDeReferenciasSeLee() {
    String largo = "x &amp; y ".repeat(200_000);

    assertThatCode(() -> leer(cambiado("Orden del", largo).getBytes(UTF_8)))
        .doesNotThrowAnyException();
  }

  @Test
  void unArbolSinFondoSeRechazaEnSeguida() {
    byte[] pozo = "<c>".repeat(1_000_000).getBytes(UTF_8);
    byte[] texto = cambiado("Orden del día", "<t>".repeat(1_000_000)).getBytes(UTF_8);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(rechazo(pozo).linea()).isEqualTo(1);
          assertThat(rechazo(texto)).hasMessageContaining("hay un elemento fuera de lugar");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"es-MX", "en", "ja", "ar-EG", "tr"})
  void elMensajeEsElMismoEnCualquierIdioma(String etiqueta) {
    Locale.setDefault(Locale.forLanguageTag(etiqueta));

    assertThat(rechazo(cambiado("version=\"1\"", "version=\"2\"").getBytes(UTF_8)))
        .hasMessage(
            "El XML no es un informe válido; línea 2, columna 52: «2» no es el valor debido.");
  }

  @Test
  void lasFallasDelDiscoNoSonXmlInvalido() throws IOException {
    var cerrada = InputStream.nullInputStream();
    cerrada.close();

    assertThatThrownBy(() -> InformeXml.leer(cerrada)).isExactlyInstanceOf(IOException.class);
  }

  private static String cambiado(String busca, String pone) {
    assertThat(VALIDO).contains(busca);
    return VALIDO.replaceFirst(Pattern.quote(busca), Matcher.quoteReplacement(pone));
  }

  private static int saltos(byte[] xml) {
    return (int) new String(xml, ISO_8859_1).chars().filter(c -> c == '\n').count();
  }

  private static XmlInvalidoException rechazo(byte[] xml) {
    return catchThrowableOfType(XmlInvalidoException.class, () -> leer(xml));
  }

  private static void leer(byte[] xml) throws IOException {
    InformeXml.leer(new ByteArrayInputStream(xml));
  }

  private static String valido() {
    var salida = new ByteArrayOutputStream();
    try {
      InformeXml.escribir(InformeDeMuestra.completo(), salida);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return salida.toString(UTF_8);
  }
}
