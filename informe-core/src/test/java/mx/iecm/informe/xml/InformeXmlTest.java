package mx.iecm.informe.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Informe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InformeXmlTest {

  /** El XML de la versión 1; se reescribe con {@code mvn test -Dinforme.regenerar=true}. */
  private static final Path VERSION_1 =
      Path.of("src/test/resources/mx/iecm/informe/xml/informe-1.xml");

  static Informe[] muestras() {
    return new Informe[] {InformeDeMuestra.completo(), InformeDeMuestra.minimo()};
  }

  @ParameterizedTest
  @MethodSource("muestras")
  void loEscritoSeLeeIgual(Informe informe) throws IOException {
    assertThat(leer(escribir(informe))).isEqualTo(informe);
  }

  @ParameterizedTest
  @MethodSource("muestras")
  void loEscritoCumpleElEsquema(Informe informe) throws Exception {
    var esquema =
        SchemaFactory.newDefaultInstance().newSchema(InformeXml.class.getResource("informe.xsd"));
    var xml = new StreamSource(new ByteArrayInputStream(escribir(informe)));

    assertThatCode(() -> esquema.newValidator().validate(xml)).doesNotThrowAnyException();
  }

  @Test
  void losBytesSonLosDeLaVersion1() throws IOException {
    byte[] escrito = escribir(InformeDeMuestra.completo());
    if (Boolean.getBoolean("informe.regenerar")) {
      Files.write(VERSION_1, escrito);
    }

    assertThat(new String(escrito, UTF_8)).isEqualTo(Files.readString(VERSION_1));
    assertThat(escrito).isEqualTo(Files.readAllBytes(VERSION_1));
  }

  @Test
  void elXmlDeLaVersion1SeSigueLeyendo() throws IOException {
    assertThat(leer(Files.readAllBytes(VERSION_1))).isEqualTo(InformeDeMuestra.completo());
  }

  @Test
  void vertidosODeMemoriaLosRenglonesDanLosMismosBytes() throws IOException {
    Informe informe = InformeDeMuestra.completo();
    var salida = new ByteArrayOutputStream();

    InformeXml.escribir(
        sinRenglones(informe),
        (cuadro, destino) -> {
          var tinta = new Tinta();
          informe
              .cuadro(cuadro.tabla())
              .orElseThrow()
              .renglones()
              .forEach(r -> EscritorDeRenglones.escribir(r, tinta));
          tinta.vaciarEn(destino);
        },
        salida);

    assertThat(salida.toByteArray()).isEqualTo(escribir(informe));
  }

  @Test
  void muchosRenglonesPasanYVuelven() throws IOException {
    Informe muestra = InformeDeMuestra.completo();
    Cuadro cuadro = muestra.cuadros().get(0);
    var muchos = Collections.nCopies(5000, RenglonesDeMuestra.todos().get(0));
    Informe informe =
        con(
            muestra,
            List.of(new Cuadro(cuadro.tabla(), cuadro.area(), cuadro.hoja(), 5000, muchos)));

    assertThat(leer(escribir(informe))).isEqualTo(informe);
  }

  private static Informe sinRenglones(Informe informe) {
    return con(
        informe,
        informe.cuadros().stream()
            .map(c -> new Cuadro(c.tabla(), c.area(), c.hoja(), c.cuantos(), List.of()))
            .toList());
  }

  private static Informe con(Informe i, List<Cuadro> cuadros) {
    return new Informe(
        i.programa(),
        i.emision(),
        i.entregas(),
        i.sesiones(),
        i.asistencia(),
        i.acuerdos(),
        i.presentacion(),
        i.resultados(),
        i.cifras(),
        cuadros);
  }

  private static byte[] escribir(Informe informe) throws IOException {
    var salida = new ByteArrayOutputStream();
    InformeXml.escribir(informe, salida);
    return salida.toByteArray();
  }

  private static Informe leer(byte[] xml) throws IOException {
    return InformeXml.leer(new ByteArrayInputStream(xml));
  }
}
