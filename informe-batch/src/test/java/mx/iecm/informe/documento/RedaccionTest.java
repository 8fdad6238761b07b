package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.iecm.informe.modelo.TipoSesion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedaccionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Comisión de Prueba | la Comisión de Prueba | la Comisión | de la Comisión | a la Comisión
      Comité de Prueba   | el Comité de Prueba   | el Comité   | del Comité     | al Comité
      Comité             | el Comité             | el Comité   | del Comité     | al Comité
      Junta  de Gobierno | la Junta  de Gobierno | la Junta    | de la Junta    | a la Junta
      Consejo General    | el Consejo General    | el Consejo  | del Consejo    | al Consejo
      """)
  void elOrganoSeNombraConSuArticulo(
      String nombre, String conArticulo, String corto, String de, String a) {
    var organo = MuestraDeInforme.organo(nombre);

    assertThat(Redaccion.conArticulo(organo)).isEqualTo(conArticulo);
    assertThat(Redaccion.elOrgano(organo)).isEqualTo(corto);
    assertThat(Redaccion.de(Redaccion.elOrgano(organo))).isEqualTo(de);
    assertThat(Redaccion.a(Redaccion.elOrgano(organo))).isEqualTo(a);
  }

  @Test
  void elInformeSeNombraCompleto() {
    assertThat(Redaccion.nombreDelInforme(MuestraDeInforme.informe()))
        .isEqualTo("Tercer informe trimestral de la Comisión de Prueba de abril a junio de 2025");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      4  | ORDINARIA      | Cuarta sesión ordinaria            | 4.ª Ord.
      1  | EXTRAORDINARIA | Primera sesión extraordinaria      | 1.ª Ext.
      12 | URGENTE        | Duodécima sesión urgente           | 12.ª Urg.
      """)
  void unaSesionSeNombraConSuOrdinal(int numero, TipoSesion tipo, String nombre, String abreviada) {
    var sesion = MuestraDeInforme.sesion("X", numero, tipo, LocalDate.of(2025, 4, 25));

    assertThat(Redaccion.nombre(sesion)).isEqualTo(nombre);
    assertThat(Redaccion.abreviada(sesion)).isEqualTo(abreviada);
  }

  @Test
  void lasMayusculasNoDependenDeLaMaquina() {
    assertThat(Redaccion.mayusculas("iñi áé")).isEqualTo("IÑI ÁÉ");
  }
}
