package mx.iecm.informe.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InformeXmlTest {

  /** El XML de la versión 1; se reescribe con {@code mvn test -Dinforme.regenerar=true}. */
  private static final Path VERSION_1 =
      Path.of("src/test/resources/mx/iecm/informe/xml/informe-1.xml");

  @BeforeAll
  static void regenerarSiSePide() throws IOException {
    if (Boolean.getBoolean("informe.regenerar")) {
      Files.write(VERSION_1, escribir(InformeDeMuestra.completo()));
    }
  }

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
  void loQueXmlNoAdmiteQuedaComoSustituto() throws IOException {
    Informe muestra = InformeDeMuestra.minimo();
    Renglon malo = new Renglon(2, List.of(Celda.de("a\u0000\u000B\uD835z")), Texto.de("\uFFFF"));
    Renglon leido = new Renglon(2, List.of(Celda.de("a\uFFFD\uFFFD\uFFFDz")), Texto.de("\uFFFD"));

    assertThat(leer(escribir(con(muestra, List.of(cuadro("\u0007", malo))))))
        .isEqualTo(con(muestra, List.of(cuadro("\uFFFD", leido))));
  }

  @Test
  void siLosRenglonesFallanSeSabe() {
    var falla = new IOException("disco");

    assertThatThrownBy(
            () ->
                InformeXml.escribir(
                    InformeDeMuestra.completo(),
                    (cuadro, destino) -> {
                      throw falla;
                    },
                    OutputStream.nullOutputStream()))
        .isSameAs(falla);
  }

  @Test
  void loQueElEsquemaNoAdmiteNoSeEscribe() {
    Informe muestra = InformeDeMuestra.minimo();
    var svg = new Bloque.Imagen("", "svg", Binario.de(new byte[0]), Origen.NINGUNO);
    var resultado = new Resultado("1.a.i", List.of(svg), List.of(), List.of());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> escribir(con(muestra, resultado)))
        .withMessageContaining("svg");
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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 257, 512, 5000})
  void cadaRenglonSeEntregaConSuCuadroYNoSeGuarda(int cuantos) throws IOException {
    Informe muestra = InformeDeMuestra.completo();
    var todos = RenglonesDeMuestra.todos();
    var renglones = IntStream.range(0, cuantos).mapToObj(i -> todos.get(i % todos.size())).toList();
    var hoja = muestra.cuadros().get(0).hoja();
    Informe informe =
        con(
            muestra,
            List.of(
                new Cuadro("3.a.vi-1", "DVOE", hoja, cuantos, renglones),
                new Cuadro("3.a.vi-2", "SE", hoja, 1, todos.subList(0, 1))));
    var recibido = new Recibido();

    Informe leido = InformeXml.leer(new ByteArrayInputStream(escribir(informe)), recibido);

    assertThat(leido).isEqualTo(sinRenglones(informe));
    assertThat(recibido.programas).containsExactly(informe.programa());
    assertThat(recibido.cuadros())
        .isEqualTo(informe.cuadros().stream().filter(c -> !c.renglones().isEmpty()).toList());
  }

  @Test
  void porPartesSeRechazaLoMismo() {
    byte[] bueno = sinExcepcion(InformeDeMuestra.completo());
    byte[] malo =
        new String(bueno, UTF_8).replace("</cuadro>", "<intruso/></cuadro>").getBytes(UTF_8);

    assertThatThrownBy(() -> InformeXml.leer(new ByteArrayInputStream(malo), new Recibido()))
        .isInstanceOfSatisfying(
            XmlInvalidoException.class,
            e -> {
              assertThat(e.linea()).isPositive();
              assertThat(e.explicacion()).contains("intruso");
            });
  }

  /** Junta lo que se le da para compararlo con lo escrito. */
  private static final class Recibido implements InformeXml.Receptor {
    private final List<Programa> programas = new ArrayList<>();
    private final Map<Cuadro, List<Renglon>> renglones = new LinkedHashMap<>();

    @Override
    public void programa(Programa programa) {
      programas.add(programa);
    }

    @Override
    public void renglon(Cuadro cuadro, Renglon renglon) {
      renglones.computeIfAbsent(cuadro, c -> new ArrayList<>()).add(renglon);
    }

    List<Cuadro> cuadros() {
      return renglones.entrySet().stream()
          .map(
              c ->
                  new Cuadro(
                      c.getKey().tabla(),
                      c.getKey().area(),
                      c.getKey().hoja(),
                      c.getKey().cuantos(),
                      c.getValue()))
          .toList();
    }
  }

  private static byte[] sinExcepcion(Informe informe) {
    try {
      return escribir(informe);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Informe sinRenglones(Informe informe) {
    return con(
        informe,
        informe.cuadros().stream()
            .map(c -> new Cuadro(c.tabla(), c.area(), c.hoja(), c.cuantos(), List.of()))
            .toList());
  }

  private static Cuadro cuadro(String tabla, Renglon... renglones) {
    return new Cuadro(tabla, "", new Hoja("", "", List.of()), 0, List.of(renglones));
  }

  private static Informe con(Informe i, Resultado resultado) {
    return new Informe(
        i.programa(),
        i.emision(),
        i.entregas(),
        i.sesiones(),
        i.asistencia(),
        i.acuerdos(),
        i.presentacion(),
        List.of(resultado),
        i.cifras(),
        i.cuadros());
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
