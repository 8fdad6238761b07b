package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorDeAjustesTest {

  private static final Set<String> CONOCIDAS =
      Set.of("FEC-007", "FEC-009", "LEC-001", "LEC-005", "LEC-006", "CAS-002");

  private final List<Hallazgo> avisos = new ArrayList<>();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          apagada            | FEC-009 = apagada; Se trabaja en días inhábiles. | FEC-009 [] Se trabaja en días inhábiles.
          más leve           | FEC-009=nota;Así se decidió.                     | FEC-009 [NOTA] Así se decidió.
          más grave          | FEC-009: error; Acuerdo de la Comisión; punto 4. | FEC-009 [ERROR] Acuerdo de la Comisión; punto 4.
          en minúsculas      | fec-009 = APAGADA; Motivo.                       | FEC-009 [] Motivo.
          la primera que sí  | LEC-006 = advertencia; Motivo.                   | LEC-006 [ADVERTENCIA] Motivo.
          un comentario      | # FEC-009 = apagada; Motivo.                     | nada
          otro comentario    | ! FEC-009 = apagada; Motivo.                     | nada
          desconocida        | FEC-999 = apagada; Motivo.                       | Línea 1: la regla «FEC-999» no existe. → FEC-009
          sin igual          | FEC-009 apagada                                  | Línea 1: se leyó «FEC-009 apagada» y se esperaba una regla, lo que se hace con ella y el motivo, como «FEC-009 = apagada; motivo».
          otra acción        | FEC-009 = quitar; Motivo.                        | Línea 1: «quitar» no es apagada, error, advertencia ni nota.
          sin motivo         | FEC-009 = apagada                                | Línea 1: falta el motivo por el que FEC-009 cambia; va después de un punto y coma y se imprime en el dictamen.
          motivo en blanco   | FEC-009 = apagada;                               | Línea 1: falta el motivo por el que FEC-009 cambia; va después de un punto y coma y se imprime en el dictamen.
          de las que no      | LEC-005 = nota; Motivo.                          | Línea 1: la regla LEC-005 no se puede apagar ni cambiar, porque sin ella no se sabe qué se leyó.
          ni esta            | LEC-001 = apagada; Motivo.                       | Línea 1: la regla LEC-001 no se puede apagar ni cambiar, porque sin ella no se sabe qué se leyó.
          ni las de archivos | CAS-002 = apagada; Motivo.                       | Línea 1: la regla CAS-002 no se puede apagar ni cambiar, porque sin ella no se sabe qué se leyó.
          """)
  void lee(String caso, String linea, String esperado) {
    assertThat(dicho(linea)).isEqualTo(esperado);
  }

  @Test
  void unaReglaSeAjustaUnaVezYLaLineaEsLaDelArchivo() {
    String archivo = "# De 2025\r\n\r\nFEC-009 = apagada; Uno.\r\nFEC-009 = nota; Dos.\r\n";

    assertThat(dicho(archivo))
        .isEqualTo("FEC-009 [] Uno.; Línea 4: la regla FEC-009 ya está en la línea 3.");
  }

  @Test
  void seLeeComoLoGuardeCadaPrograma() {
    String linea = "FEC-009 = apagada; Días inhábiles.";

    assertThat(leer(("\uFEFF" + linea).getBytes(StandardCharsets.UTF_8)).lista())
        .containsExactly(new Ajuste("FEC-009", List.of(), "Días inhábiles."));
    assertThat(leer(linea.getBytes(Charset.forName("windows-1252"))).lista())
        .containsExactly(new Ajuste("FEC-009", List.of(), "Días inhábiles."));
    assertThat(avisos).isEmpty();
  }

  @Test
  void loQueNoEsTextoSeDiceYNoRompeNada() {
    assertThat(leer(new byte[] {0, 1, 2, (byte) 0xFF, '\n', '=', ';'}).lista()).isEmpty();
    assertThat(avisos).isNotEmpty().allMatch(a -> a.ficha().gravedad() == Gravedad.ERROR);
  }

  private String dicho(String archivo) {
    var ajustes = leer(archivo.getBytes(StandardCharsets.UTF_8));
    var partes = new ArrayList<String>();
    ajustes.lista().forEach(a -> partes.add(a.regla() + " " + a.gravedad() + " " + a.motivo()));
    avisos.forEach(a -> partes.add(Mensajes.texto(a) + propuesta(a)));
    return partes.isEmpty() ? "nada" : partes.stream().collect(Collectors.joining("; "));
  }

  private static String propuesta(Hallazgo aviso) {
    return aviso.propuesta().isEmpty() ? "" : " → " + aviso.propuesta();
  }

  private Ajustes leer(byte[] bytes) {
    return LectorDeAjustes.leer("reglas.properties", bytes, CONOCIDAS, avisos::add);
  }
}
