package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.Sesion;
import mx.iecm.informe.modelo.TipoSesion;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinariaConOrdenYMinutaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          los dos               | Aprobación del Orden del  Día | Proyecto de minuta de la tercera  | nada
          en un asunto          | Orden del día y acta anterior | Otro                              | nada
          sin orden             | Informe                       | Actas de la tercera               | SES-010 secretaria.xlsx › Sesiones!D2: 4O
          sin minuta            | Orden del día                 | Informe                           | SES-010.minuta secretaria.xlsx › Sesiones!D2: 4O
          ninguno               | Informe                       | Contacta a la DVOE                | SES-010 secretaria.xlsx › Sesiones!D2: 4O; SES-010.minuta secretaria.xlsx › Sesiones!D2: 4O
          """)
  void revisa(String caso, String uno, String otro, String esperado) {
    assertThat(revisar("4O", TipoSesion.ORDINARIA, uno, otro)).isEqualTo(esperado);
  }

  @Test
  void laPrimeraNoTieneMinutaQueAprobar() {
    assertThat(revisar("1O", TipoSesion.ORDINARIA, "Orden del día", "Instalación"))
        .isEqualTo("nada");
  }

  @Test
  void aUnaExtraordinariaNoSeLePide() {
    assertThat(revisar("1E", TipoSesion.EXTRAORDINARIA, "Informe", "Otro")).isEqualTo("nada");
  }

  @Test
  void deUnaSesionSinPuntosNoSeDiceNada() {
    assertThat(Informes.revisar(new OrdinariaConOrdenYMinuta(), p -> p.acuerdos = List.of()))
        .isEqualTo("nada");
  }

  private static String revisar(String clave, TipoSesion tipo, String... asuntos) {
    var s = Informes.sesion(clave, "D2", LocalDate.of(2025, 4, 23));
    return Informes.revisar(
        new OrdinariaConOrdenYMinuta(),
        p -> {
          p.sesiones =
              List.of(new Sesion(clave, s.numero(), tipo, s.fecha(), s.modalidad(), s.origen()));
          p.acuerdos =
              Arrays.stream(asuntos).map(a -> Informes.acuerdo("", clave, "C2", a)).toList();
        });
  }
}
