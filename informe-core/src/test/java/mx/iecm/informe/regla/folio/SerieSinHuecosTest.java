package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Anteriores;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SerieSinHuecosTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seguidos            | OP/009/2025,OP/010/2025,OP/011/2025 | nada
          falta uno           | OP/009/2025,OP/011/2025             | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: opiniones, OP/010/2025, OP/011/2025
          faltan dos          | OP/009/2025,OP/012/2025             | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: opiniones, OP/010/2025 a OP/011/2025, OP/012/2025
          dos huecos          | OP/001/2025,OP/003/2025,OP/005/2025 | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A3: opiniones, OP/002/2025, OP/003/2025; FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A4: opiniones, OP/004/2025, OP/005/2025
          sin orden           | OP/011/2025,OP/009/2025,OP/010/2025 | nada
          repetido            | OP/009/2025,OP/009/2025,OP/010/2025 | nada
          con otro relleno    | OP/009/2025,OP/0010/2025,OP/011/2025 | nada
          uno solo            | OP/009/2025                         | nada
          """)
  void revisa(String caso, String folios, String esperado) {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones(folios.split(",")));

    assertThat(Informes.revisar(new SerieSinHuecos(), p -> p.cuadros = List.of(cuadro)))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sigue                 | OP/007/2025,OP/008/2025 | OP/009/2025             | nada
          falta uno en medio    | OP/007/2025,OP/008/2025 | OP/010/2025             | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: opiniones, OP/009/2025, OP/010/2025
          repetido, otra regla  | OP/007/2025,OP/008/2025 | OP/008/2025,OP/009/2025 | nada
          llena un hueco        | OP/006/2025,OP/008/2025 | OP/007/2025,OP/009/2025 | nada
          vuelve a empezar      | OP/007/2025,OP/008/2025 | OP/001/2025,OP/002/2025 | FOL-004.anterior entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: opiniones, OP/001/2025, OP/008/2025, OP/009/2025
          año nuevo, empieza    | OP/007/2024,OP/008/2024 | OP/001/2025             | nada
          año nuevo, no empieza | OP/007/2024,OP/008/2024 | OP/002/2025             | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: opiniones, OP/001/2025, OP/002/2025
          año nuevo, sigue      | OP/007/2024,OP/008/2024 | OP/009/2025             | FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: opiniones, OP/001/2025 a OP/008/2025, OP/009/2025
          otro patrón antes     | OPI/07                  | OP/003/2025             | nada
          """)
  void sigueALaDelPeriodoAnterior(String caso, String antes, String ahora, String esperado) {
    assertThat(revisar(Programas.valido(), antes, ahora)).isEqualTo(esperado);
  }

  @Test
  void sinElAnioEnElPatronNoEmpiezaDeNuevo() {
    var sinAnio = List.of(new Serie("opiniones", "OP/{n}", true));
    var programa = Programas.con(p -> p.series = sinAnio);

    assertThat(revisar(programa, "OP/8", "OP/9")).isEqualTo("nada");
    assertThat(revisar(programa, "OP/8", "OP/10"))
        .isEqualTo("FOL-004 entregas/DVOE.xlsx › 3.a.vii-1 Hoja!A2: opiniones, OP/9, OP/10");
  }

  private static String revisar(Programa programa, String antes, String ahora) {
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones(ahora.split(",")));
    return Informes.revisar(
        new SerieSinHuecos(),
        p -> {
          p.programa = programa;
          p.cuadros = List.of(cuadro);
          p.anterior = Anteriores.conFolios(antes.split(","));
        });
  }

  @Test
  void losNueveAcuerdosDelTrimestreVanSeguidos() {
    var acuerdos =
        IntStream.rangeClosed(11, 19)
            .mapToObj(n -> Informes.acuerdo("CVOE/0" + n + "/2025", "4O", "A2"))
            .toList();

    assertThat(Informes.revisar(new SerieSinHuecos(), p -> p.acuerdos = acuerdos))
        .isEqualTo("nada");
    assertThat(
            Informes.revisar(
                new SerieSinHuecos(), p -> p.acuerdos = List.of(acuerdos.get(0), acuerdos.get(8))))
        .isEqualTo(
            "FOL-004 secretaria.xlsx › Acuerdos!A3: acuerdos, CVOE/012/2025 a CVOE/018/2025,"
                + " CVOE/019/2025");
  }

  @Test
  void unaSerieQueNoEsContinuaPuedeTenerHuecos() {
    var suelta = List.of(new Serie("opiniones", "OP/{n:3}/{aaaa}", false));
    var cuadro = Informes.cuadro("DVOE", Informes.opiniones("OP/009/2025", "OP/011/2025"));

    assertThat(
            Informes.revisar(
                new SerieSinHuecos(),
                p -> {
                  p.programa = Programas.con(x -> x.series = suelta);
                  p.cuadros = List.of(cuadro);
                }))
        .isEqualTo("nada");
  }
}
