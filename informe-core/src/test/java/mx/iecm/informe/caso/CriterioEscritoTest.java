package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriterioEscritoTest {

  private final List<Hallazgo> avisos = new ArrayList<>();

  @Test
  void losAjustesSeLeenComoSeEscribieron() {
    var ajustes =
        new Ajustes(
            List.of(
                new Ajuste("FEC-009", List.of(), "Acuerdo; todos los días = hábiles # de verdad"),
                new Ajuste("FEC-007", List.of(Gravedad.NOTA), "ñandú"),
                new Ajuste("TXT-001", List.of(Gravedad.ERROR), "Importa.")));

    assertThat(leer(CriterioEscrito.de(ajustes)).ajustes()).isEqualTo(ajustes);
    assertThat(avisos).isEmpty();
  }

  @Test
  void lasJustificacionesTambien() {
    var justificaciones =
        List.of(
            new Justificacion(
                "SES-006", "a.xlsx › Hoja", "=1+1", "con \"comillas\", y\ncomas", "Ana", 2),
            new Justificacion("FOL-001", "libro", "", "'apóstrofo", "-Luis", 4));
    var escrito = CriterioEscrito.de(justificaciones);

    var leidas =
        LectorDeJustificaciones.leer(
            escrito.nombre(), escrito.bytes(), java.util.Set.of("SES-006", "FOL-001"), avisos::add);

    assertThat(leidas)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("renglon")
        .isEqualTo(justificaciones);
    assertThat(avisos).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}; {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FEC-009          | apagada | por acuerdo          | true
          fec-009          | Nota    | por acuerdo          | true
          FEC-999          | apagada | por acuerdo          | false
          LEC-001          | apagada | por acuerdo          | false
          FEC-009          | quitada | por acuerdo          | false
          FEC-009          | apagada | ''                   | false
          FEC-009¶FEC-010 | apagada | por acuerdo          | false
          """)
  void unaFormaMalLlenaDaSusAvisos(String regla, String accion, String motivo, boolean vale) {
    var leidos = leer(CriterioEscrito.ajuste(regla.replace('¶', '\n'), accion, motivo)).ajustes();

    assertThat(leidos.lista()).hasSize(vale ? 1 : 0);
    assertThat(avisos.isEmpty()).isEqualTo(vale);
  }

  @Test
  void unMotivoDeVariosRenglonesNoSeVuelveOtraLinea() {
    var leidos = leer(CriterioEscrito.ajuste("FEC-009", "nota", "uno\nFEC-010 = apagada; dos"));

    assertThat(leidos.ajustes().lista())
        .containsExactly(
            new Ajuste("FEC-009", List.of(Gravedad.NOTA), "uno FEC-010 = apagada; dos"));
  }

  private Criterio leer(LibroRecibido ajustes) {
    return Criterio.leer(
        new Acompanantes(Optional.of(ajustes), Optional.empty(), Optional.empty()), avisos::add);
  }
}
