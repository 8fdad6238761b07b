package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.hallazgo.Mensajes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorDeJustificacionesTest {

  private static final String ENCABEZADO = "regla,registro,valor,motivo,responsable\n";
  private static final Justificacion UNA =
      new Justificacion("FEC-007", "a.xlsx › Convenios", "3", "Así se firmaron.", "Secretaría", 2);

  private final List<Hallazgo> avisos = new ArrayList<>();

  @Test
  void leeUnRenglon() {
    assertThat(leer(ENCABEZADO + "FEC-007,a.xlsx › Convenios,3,Así se firmaron.,Secretaría\n"))
        .containsExactly(UNA);
    assertThat(avisos).isEmpty();
  }

  @Test
  void leeLoQueGuardaExcelEnEspanol() {
    String csv =
        """
        Motivo;Responsable;Regla;Registro;Valor;Mensaje
        "Así se firmaron.";Secretaría;fec-007;a.xlsx > Convenios;3;El orden
        ;;;;;
        """
            .replace("\n", "\r\n");

    assertThat(leer(csv.getBytes(Charset.forName("windows-1252"))))
        .extracting(Justificacion::regla, Justificacion::motivo, Justificacion::valor)
        .containsExactly(tuple("FEC-007", "Así se firmaron.", "3"));
    assertThat(avisos).isEmpty();
  }

  @Test
  void unCampoPuedeTenerComasComillasYLineas() {
    assertThat(
            leer(ENCABEZADO + "FEC-007,\"a, b\",\"«x»\n\"\"y\"\"\",Motivo.,Yo\nFEC-007,c,,M.,Yo"))
        .containsExactly(
            new Justificacion("FEC-007", "a, b", "«x»\n\"y\"", "Motivo.", "Yo", 3),
            new Justificacion("FEC-007", "c", "", "M.", "Yo", 4));
  }

  @Test
  void loQueSeProtegioParaExcelVuelveComoEra() {
    assertThat(leer(ENCABEZADO + "FEC-007,a,'=1+1,Motivo.,Yo\n"))
        .extracting(Justificacion::valor)
        .containsExactly("=1+1");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          regla desconocida | FEC-777,a,1,Motivo.,Yo | Línea 2: la regla «FEC-777» no existe. → FEC-007
          sin regla         | ,a,1,Motivo.,Yo        | Línea 2: la regla «» no existe.
          sin registro      | FEC-007,,1,Motivo.,Yo  | Línea 2: falta decir registro.
          sin motivo        | FEC-007,a,1,,Yo        | Línea 2: falta decir motivo.
          sin responsable   | FEC-007,a,1,Motivo.,   | Línea 2: falta decir responsable.
          renglón corto     | FEC-007,a              | Línea 2: falta decir motivo.
          comillas abiertas | "FEC-007,a,1,M.,Yo     | Línea 2: las comillas no están bien cerradas y de ahí en adelante no se leyó nada.
          """)
  void diceQueFalta(String caso, String renglon, String esperado) {
    assertThat(leer(ENCABEZADO + renglon + "\n")).isEmpty();
    assertThat(avisos).extracting(LectorDeJustificacionesTest::dicho).containsExactly(esperado);
  }

  @Test
  void sinLasColumnasNoSeLeeNada() {
    assertThat(leer("regla,motivo\nFEC-007,Motivo.\n")).isEmpty();
    assertThat(avisos)
        .extracting(LectorDeJustificacionesTest::dicho)
        .containsExactly(
            "Línea 1: se esperaban las columnas regla, registro, valor, motivo y responsable, y se"
                + " leyó «regla, motivo».");
  }

  @Test
  void vacioNoJustificaNada() {
    assertThat(leer("")).isEmpty();
    assertThat(leer(ENCABEZADO)).isEmpty();
    assertThat(avisos).isEmpty();
  }

  private static String dicho(Hallazgo aviso) {
    String propuesta = aviso.propuesta().isEmpty() ? "" : " → " + aviso.propuesta();
    return Mensajes.texto(aviso) + propuesta;
  }

  private List<Justificacion> leer(String csv) {
    return leer(csv.getBytes(StandardCharsets.UTF_8));
  }

  private List<Justificacion> leer(byte[] bytes) {
    return LectorDeJustificaciones.leer(
        "justificaciones.csv", bytes, Set.of("FEC-007", "SES-006"), avisos::add);
  }
}
