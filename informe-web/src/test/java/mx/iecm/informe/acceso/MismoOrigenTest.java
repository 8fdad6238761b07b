package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MismoOrigenTest {

  private static final String AQUI = "informe.mx:8080";

  @ParameterizedTest(name = "{0} desde otro sitio: pasa {1}")
  @CsvSource({
    "GET, true",
    "HEAD, true",
    "OPTIONS, true",
    "POST, false",
    "PUT, false",
    "PATCH, false",
    "DELETE, false",
    "get, false"
  })
  void otroSitioSoloPuedeLeer(String metodo, boolean pasa) throws Exception {
    var peticion =
        new PeticionDePrueba(metodo, "/panel/periodos")
            .con("Host", AQUI)
            .con("Sec-Fetch-Site", "cross-site");

    assertThat(Paso.por(new MismoOrigen(), peticion)).isEqualTo(pasa ? Paso.LIBRE : Paso.PROHIBIDO);
  }

  @ParameterizedTest(name = "sitio {0}, origen {1}: pasa {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -           | -                               | true
          same-origin | -                               | true
          none        | -                               | true
          same-site   | -                               | false
          cross-site  | -                               | false
          otra-cosa   | -                               | false
          ''          | -                               | false
          -           | http://informe.mx:8080          | true
          -           | https://informe.mx:8080         | true
          -           | http://informe.mx               | false
          -           | http://informe.mx:8081          | false
          -           | http://otro.mx                  | false
          -           | http://informe.mx:8080.otro.mx  | false
          -           | http://informe.mx:8080@otro.mx  | false
          -           | null                            | false
          -           | ''                              | false
          -           | http://[                        | false
          -           | file:///                        | false
          same-origin | http://otro.mx                  | true
          cross-site  | http://informe.mx:8080          | false
          """)
  void paraCambiarAlgoHayQueSerDeAqui(@Nullable String sitio, @Nullable String origen, boolean pasa)
      throws Exception {
    var peticion =
        new PeticionDePrueba("POST", "/panel/periodos")
            .con("Host", AQUI)
            .con("Sec-Fetch-Site", sitio)
            .con("Origin", origen);

    assertThat(Paso.por(new MismoOrigen(), peticion)).isEqualTo(pasa ? Paso.LIBRE : Paso.PROHIBIDO);
  }

  /** Una herramienta no tiene sesión; un navegador que no dice de dónde viene no es de fiar. */
  @ParameterizedTest(name = "con sesión, sitio {0}, origen {1}: pasa {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          -           | -                      | false
          same-origin | -                      | true
          -           | http://informe.mx:8080 | true
          -           | http://otro.mx         | false
          """)
  void conSesionHayQueDecirDeDondeSeViene(
      @Nullable String sitio, @Nullable String origen, boolean pasa) throws Exception {
    var peticion =
        new PeticionDePrueba("POST", "/panel/periodos")
            .conSesion()
            .con("Host", AQUI)
            .con("Sec-Fetch-Site", sitio)
            .con("Origin", origen);

    assertThat(Paso.por(new MismoOrigen(), peticion)).isEqualTo(pasa ? Paso.LIBRE : Paso.PROHIBIDO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "", "http://informe.mx"})
  void sinSaberCualEsAquiNadieConOrigenLoEs(String origen) throws Exception {
    var peticion = new PeticionDePrueba("POST", "/api/periodos").con("Origin", origen);

    assertThat(Paso.por(new MismoOrigen(), peticion)).isEqualTo(Paso.PROHIBIDO);
  }
}
