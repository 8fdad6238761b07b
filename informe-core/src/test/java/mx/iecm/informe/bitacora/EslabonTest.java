package mx.iecm.informe.bitacora;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EslabonTest {

  private static final Instant CUANDO = Instant.parse("2025-07-01T15:04:05.123456789Z");

  private static Hecho hecho(String quien, String acto, String asunto) {
    return new Hecho(CUANDO, quien, acto, asunto);
  }

  private static List<Asiento> cadena(Hecho... hechos) {
    var asientos = new ArrayList<Asiento>();
    var eslabon = Eslabon.INICIO;
    for (Hecho hecho : hechos) {
      var asiento = eslabon.siguiente(hecho);
      asientos.add(asiento);
      eslabon = asiento.eslabon();
    }
    return asientos;
  }

  private static Optional<Rotura> primeraRotura(List<Asiento> asientos) {
    var eslabon = Eslabon.INICIO;
    for (Asiento asiento : asientos) {
      var rotura = eslabon.rotura(asiento);
      if (rotura.isPresent()) {
        return rotura;
      }
      eslabon = asiento.eslabon();
    }
    return Optional.empty();
  }

  /** La forma es pública: quien verifique con otro programa tiene que llegar a esta huella. */
  @Test
  void laHuellaEsLaDeSiempre() {
    var primero = Eslabon.INICIO.siguiente(hecho("dvoe", "ENTREGA_RECIBIDA", "área DVOE"));

    assertThat(primero.hecho().canonico(1))
        .isEqualTo("1:1,27:2025-07-01T15:04:05.123456Z,4:dvoe,16:ENTREGA_RECIBIDA,10:área DVOE,");
    assertThat(primero.numero()).isEqualTo(1);
    assertThat(primero.anterior()).isEqualTo("0".repeat(64));
    assertThat(primero.huella())
        .isEqualTo("49d5de179d9177a7e7f84197732d16192f264b15fb64d3474be677c4d5835717");
  }

  @Test
  void loAnotadoConcuerda() {
    var cadena = cadena(hecho("a", "X", ""), hecho("b", "Y", "algo"), hecho("a", "X", ""));

    assertThat(primeraRotura(cadena)).isEmpty();
    assertThat(cadena).extracting(Asiento::huella).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          otra persona    | b | X | uno | HUELLA
          otro acto       | a | Y | uno | HUELLA
          otro asunto     | a | X | dos | HUELLA
          se corre un dato| aX| '' | uno | HUELLA
          """)
  void loQueSeCambiaSeNota(String caso, String quien, String acto, String asunto, Rotura rotura) {
    var cadena = cadena(hecho("a", "X", "uno"), hecho("z", "Z", "fin"));
    var bueno = cadena.get(0);

    var cambiada =
        List.of(
            new Asiento(1, hecho(quien, acto, asunto), bueno.anterior(), bueno.huella()),
            cadena.get(1));

    assertThat(primeraRotura(cadena)).isEmpty();
    assertThat(primeraRotura(cambiada)).contains(rotura);
  }

  @Test
  void loQueSeQuitaSeRepiteOSeRehaceSeNota() {
    var cadena = cadena(hecho("a", "X", "uno"), hecho("b", "X", "dos"), hecho("c", "X", "tres"));
    var otra = cadena(hecho("a", "X", "otro"), hecho("b", "X", "dos"));

    assertThat(primeraRotura(List.of(cadena.get(1), cadena.get(2)))).contains(Rotura.NUMERO);
    assertThat(primeraRotura(List.of(cadena.get(0), cadena.get(2)))).contains(Rotura.NUMERO);
    assertThat(primeraRotura(List.of(cadena.get(0), cadena.get(0)))).contains(Rotura.NUMERO);
    assertThat(primeraRotura(List.of(otra.get(0), cadena.get(1)))).contains(Rotura.ANTERIOR);
  }
}
