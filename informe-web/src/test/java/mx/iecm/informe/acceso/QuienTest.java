package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.iecm.informe.problema.ProblemaException;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuienTest {

  @ParameterizedTest(name = "{0} con {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          secretaria | secretaria       | true  | true  | true  | false
          auditoria  | auditoria        | false | true  | true  | false
          dvoe       | area,area.DVOE   | false | false | true  | true
          utsi       | area,area.UTSI   | false | false | false | false
          otra       | area             | false | false | false | false
          otra       | area.dvoe        | false | false | false | false
          nadie      | otro papel       | false | false | false | false
          """)
  void cadaPapelPuedeLoSuyo(
      String usuario,
      String papeles,
      boolean secretaria,
      boolean todo,
      boolean ver,
      boolean entregar) {
    var quien = quien(usuario, papeles.split(","));

    assertThat(puede(quien::exigirSecretaria)).as("secretaría").isEqualTo(secretaria);
    assertThat(puede(quien::exigirQueVeaTodo)).as("ver todo").isEqualTo(todo);
    assertThat(puede(() -> quien.exigirQueVea("DVOE"))).as("ver DVOE").isEqualTo(ver);
    assertThat(puede(() -> quien.exigirArea("DVOE"))).as("entregar DVOE").isEqualTo(entregar);
    assertThat(quien.usuario()).isEqualTo(usuario);
  }

  @Test
  void elQueNoPuedeSabeConQueUsuarioEntro() {
    var problema =
        catchThrowableOfType(
                ProblemaException.class, () -> quien("utsi", "area.UTSI").exigirArea("DVOE"))
            .problema();

    assertThat(problema.tipo()).isEqualTo(TipoDeProblema.SIN_PERMISO);
    assertThat(problema.detalle()).isEqualTo("Solo DVOE puede entregar su libro. Entró como utsi.");
  }

  @Test
  void aQuienNoSeHaIdentificadoSeLePideQueEntre() {
    var quien = new Quien();
    quien.peticion = new PeticionDePrueba("GET", "/api/yo").peticion();

    assertThat(catchThrowableOfType(ProblemaException.class, quien::usuario).problema().tipo())
        .isEqualTo(TipoDeProblema.SIN_IDENTIDAD);
    assertThat(
            catchThrowableOfType(ProblemaException.class, quien::exigirSecretaria)
                .problema()
                .tipo())
        .as("antes de decirle que no puede")
        .isEqualTo(TipoDeProblema.SIN_IDENTIDAD);
  }

  private static boolean puede(Runnable exigencia) {
    try {
      exigencia.run();
      return true;
    } catch (ProblemaException e) {
      assertThat(e.problema().tipo()).isEqualTo(TipoDeProblema.SIN_PERMISO);
      return false;
    }
  }

  private static Quien quien(String usuario, String... papeles) {
    var quien = new Quien();
    quien.peticion = new PeticionDePrueba("GET", "/api/yo").de(usuario, papeles).peticion();
    return quien;
  }
}
