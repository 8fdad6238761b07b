package mx.iecm.informe.regla.cifra;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Expediente;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifraEscritaConFuenteTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          declarada, con fuente    | más de 8 mil participantes      | nada
          sin declarar             | Asistieron 40 observadoras.     | CIF-003 secretaria.xlsx › Presentación!B3: 40, observadoras, observadoras
          sin declarar, con letra  | Asistieron cuarenta observadoras y 40 visitantes. | CIF-003 secretaria.xlsx › Presentación!B3: cuarenta, observadoras, observadoras
          un artículo              | Asistió una observadora.        | nada
          su clave sin valor       | Asistieron {observadoras} personas. | CIF-003.sinvalor secretaria.xlsx › Presentación!B3: observadoras
          y con letra              | Asistieron {observadoras:Letra} personas. | CIF-003.sinvalor secretaria.xlsx › Presentación!B3: observadoras
          una medida               | Hubo 3 boletines electorales.   | nada
          de quien no ha entregado | Hubo 4 simulacros.              | nada
          """)
  void revisa(String caso, String texto, String esperado) {
    assertThat(revisar(texto, p -> {})).isEqualTo(esperado);
  }

  @Test
  void laDeclaradaSinFuenteSeSenalaUnaVezEnSuCelda() {
    var origen = new Origen(Informes.SE, "Cifras", "B5");
    var sinFuente = new Cifra("observadoras", BigDecimal.valueOf(40), "", List.of(origen));

    assertThat(
            revisar("40 observadoras y luego 40 observadoras", p -> p.cifras = List.of(sinFuente)))
        .isEqualTo("CIF-003.declarada entregas/SE.xlsx › Cifras!B5: observadoras, observadoras");
    assertThat(revisar("Nadie la menciona.", p -> p.cifras = List.of(sinFuente))).isEqualTo("nada");
  }

  @Test
  void deLaQueDeclaroQuienNoDebeRespondeOtraRegla() {
    assertThat(
            revisar(
                "Asistieron 40 observadoras.",
                p -> p.declaradas = List.of(Informes.declarada("observadoras", 40, "DVOE", "B2"))))
        .isEqualTo("nada");
  }

  @Test
  void deLaQueEstaEnUnaHojaCifrasSinNumeroRespondeLaLectura() {
    var columnas =
        new Columna[] {
          Columna.de("Clave", TipoColumna.TEXTO, true),
          Columna.de("Valor", TipoColumna.NUMERO, true)
        };
    var hoja = HojaDePrueba.de(Tablas.de("Cifras", columnas));
    var regla = new CifraEscritaConFuente();
    var medicion = regla.medir(hoja.situacion());
    medicion.renglon(hoja.renglon("Participantes", "muchos"));
    var medidas =
        new Medidas(
            Map.of(), List.of(), List.of(new Medidas.DeRegla("CIF-003", medicion.medida())));
    var informe =
        Informes.con(
            p -> {
              p.cifras = List.of();
              p.presentacion = List.of(Informes.presentado("B3", "8 mil participantes"));
            });

    assertThat(regla.revisar(Expediente.de(informe, medidas))).isEmpty();
    assertThat(regla.revisar(Expediente.de(informe, Medidas.NINGUNA))).hasSize(1);
  }

  @Test
  void deOtrasHojasNoRecuerdaNada() {
    var regla = new CifraEscritaConFuente();

    assertThat(regla.medir(HojaDePrueba.de(TipoColumna.TEXTO).situacion()))
        .isSameAs(Medicion.NINGUNA);
    assertThat(
            regla.medir(
                HojaDePrueba.de(Tablas.de("Cifras", Columna.de("Clave", TipoColumna.TEXTO, true)))
                    .situacion()))
        .isSameAs(Medicion.NINGUNA);
  }

  private static String revisar(String texto, Consumer<Informes.Partes> cambio) {
    var programa =
        Programas.con(
            p ->
                p.cifras =
                    List.of(
                        Programas.cifra("boletines", Programas.filas("3.a.i-1"), "boletines"),
                        Programas.cifra("participantes", new Fuente.Declarada(""), "participantes"),
                        Programas.cifra(
                            "observadoras",
                            new Fuente.Declarada("SE"),
                            "observadora",
                            "observadoras"),
                        Programas.cifra("simulacros", new Fuente.Declarada("UTSI"), "simulacros")));
    return Informes.revisar(
        new CifraEscritaConFuente(),
        p -> {
          p.programa = programa;
          p.presentacion = List.of(Informes.presentado("B3", texto));
          cambio.accept(p);
        });
  }
}
