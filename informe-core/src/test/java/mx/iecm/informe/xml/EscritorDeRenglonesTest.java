package mx.iecm.informe.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import javax.xml.transform.stream.StreamSource;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.Valor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EscritorDeRenglonesTest {

  private static final List<String> LETRAS =
      List.of("a", "Z", "ñ", "€", "𝟙", "<", ">", "&", "\"", "'", "\n", "\t", "\r", " ", "\uFFFD");

  static Stream<Renglon> renglones() {
    var azar = new Random(2025);
    return Stream.concat(
        RenglonesDeMuestra.todos().stream(),
        IntStream.range(1, 200).mapToObj(fila -> new Renglon(fila, List.of(), texto(azar))));
  }

  @ParameterizedTest
  @MethodSource("renglones")
  void aManoQuedaComoLoEscribeJaxb(Renglon renglon) throws JAXBException {
    assertThat(aMano(renglon)).isEqualTo(conJaxb(renglon));
  }

  @ParameterizedTest
  @MethodSource("renglones")
  void loEscritoAManoLoLeeJaxbIgual(Renglon renglon) throws JAXBException {
    var xml = aMano(renglon).replace("<renglon ", "<renglon xmlns='" + InformeXml.ESPACIO + "' ");

    RenglonXml leido =
        ContextoJaxb.unmarshaller()
            .unmarshal(new StreamSource(new StringReader(xml)), RenglonXml.class)
            .getValue();

    assertThat(leido.aModelo()).isEqualTo(renglon);
  }

  @Test
  void cadaRenglonOcupaUnaSolaLinea() {
    assertThat(RenglonesDeMuestra.todos())
        .allSatisfy(r -> assertThat(aMano(r)).containsOnlyOnce("\n").endsWith("\n"));
  }

  @Test
  void loQueElEsquemaNoAdmiteNoSeEscribe() {
    rechaza(Fechas.de(LocalDate.of(0, 12, 31)), "año");
    rechaza(Fechas.de(LocalDate.of(10_000, 1, 1)), "año");
    rechaza(new Valor.Numero(new BigDecimal("1E+1001")), "cifras");
    rechaza(new Valor.Numero(new BigDecimal("1E-2000000000")), "cifras");
    rechaza(new Renglon(0, List.of(), Texto.VACIO), "fila");
    rechaza(Formato.negrita(0, 5), "fuera del texto");
    rechaza(Formato.negrita(3, 2), "desorden");
    rechaza(Formato.negrita(-1, 2), "desorden");
  }

  private static void rechaza(Valor valor, String dice) {
    rechaza(new Renglon(2, List.of(new Celda(Texto.VACIO, valor)), Texto.VACIO), dice);
  }

  private static void rechaza(Formato formato, String dice) {
    rechaza(new Renglon(2, List.of(), new Texto("hola", List.of(formato))), dice);
  }

  private static void rechaza(Renglon renglon, String dice) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> aMano(renglon))
        .withMessageContaining(dice);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> conJaxb(renglon))
        .withMessageContaining(dice);
  }

  private static String aMano(Renglon renglon) {
    var tinta = new Tinta();
    EscritorDeRenglones.escribir(renglon, tinta);
    return tinta.toString();
  }

  /** Lo que escribe JAXB; la raíz se cierra aquí, porque queda abierta. */
  private static String conJaxb(Renglon renglon) throws JAXBException {
    var tinta = new Tinta();
    var nombre = new QName(InformeXml.ESPACIO, RenglonXml.NOMBRE);
    ContextoJaxb.marshaller()
        .marshal(
            new JAXBElement<>(nombre, RenglonXml.class, RenglonXml.de(renglon)),
            new EscritorSax(tinta, 0));
    String xml = tinta.toString().replace(" xmlns=\"" + InformeXml.ESPACIO + "\"", "");
    return xml.endsWith("\">") && !xml.contains("><")
        ? xml.substring(0, xml.length() - 1) + "/>\n"
        : xml + "</renglon>\n";
  }

  /** Texto válido al azar, con formatos seguidos, vacíos y separados. */
  private static Texto texto(Random azar) {
    var escrito = new StringBuilder();
    var formatos = new ArrayList<Formato>();
    for (int i = azar.nextInt(8); i > 0; i--) {
      int desde = escrito.length();
      for (int n = azar.nextInt(azar.nextBoolean() ? 4 : 400); n > 0; n--) {
        escrito.append(LETRAS.get(azar.nextInt(LETRAS.size())));
      }
      if (azar.nextBoolean()) {
        String enlace = azar.nextBoolean() ? "" : "https://ejemplo.mx/\"\n<&\t";
        formatos.add(
            new Formato(
                desde, escrito.length(), azar.nextBoolean(), azar.nextBoolean(), false, enlace));
      }
    }
    return new Texto(escrito.toString(), formatos);
  }
}
