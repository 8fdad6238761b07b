package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HechoAntesDeEntregarTest {

  private static final String DONDE = "entregas/DVOE.xlsx › 3.a.vi-1 Hoja!";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el día que se entrega | 2025-06-27 | 27 de junio de 2025                      | nada
          un día después        | 2025-06-27 | 28 de junio de 2025                      | FEC-012 %sB2: 2025-06-28, 2025-06-27
          dos, el mismo día     | 2025-06-27 | 28 de junio de 2025; 28 de junio de 2025 | FEC-012.varios %sB2: 2025-06-28, 2025-06-27, 2
          dos días              | 2025-06-27 | 30 de junio de 2025; 28 de junio de 2025 | FEC-012.varios %sB3,B2: 2025-06-28, 2025-06-27, 2
          dura hasta después    | 2025-06-27 | del 26 al 29 de junio de 2025            | nada
          la última de la lista | 2025-06-27 | 26 y 30 de junio de 2025                 | FEC-012 %sB2: 2025-06-30, 2025-06-27
          mes que ya empezó     | 2025-06-27 | junio de 2025                            | nada
          fuera del periodo     | 2025-06-27 | 1 de julio de 2025                       | nada
          otro día, señalado    | 2025-06-27 | lunes 29 de junio de 2025                | nada
          no se lee             | 2025-06-27 | mañana                                   | nada
          sin fecha de entrega  | 1970-01-01 | 28 de junio de 2025                      | nada
          entregado al cerrar   | 2025-07-03 | 30 de junio de 2025                      | nada
          año equivocado        | 2024-07-03 | 28 de junio de 2025; 30 de junio de 2025 | FEC-012.portada entregas/DVOE.xlsx › Portada: 2024-07-03, 2025-04-01
          """)
  void revisa(String caso, LocalDate entregado, String fechas, String esperado) {
    var hoja = HojaDePrueba.de(Tablas.convenios());
    var renglones = hoja.escritos("Coyoacán / " + fechas.replace("; ", "; Tlalpan / "));

    assertThat(revisar(entregado, new Informes.HojaLlena(hoja, renglones)))
        .isEqualTo(esperado.replace("%s", DONDE));
  }

  @Test
  void laNotaLoExplicaYUnaTablaLibreAnuncia() {
    var hoja = HojaDePrueba.de(Tablas.convenios());
    var conNota = hoja.conNota("Se firmará.", "Coyoacán", "28 de junio de 2025");
    var sinNota = hoja.renglon("Coyoacán", "28 de junio de 2025");
    var entregado = LocalDate.of(2025, 6, 27);

    assertThat(revisar(entregado, new Informes.HojaLlena(hoja, List.of(conNota))))
        .isEqualTo("nada");
    assertThat(new HechoAntesDeEntregar().medir(hoja.libre().situacion()))
        .isSameAs(Medicion.NINGUNA);
    assertThat(new HechoAntesDeEntregar().medir(hoja.situacion())).isNotSameAs(Medicion.NINGUNA);
    assertThat(revisar(entregado, new Informes.HojaLlena(hoja, List.of(sinNota))))
        .isNotEqualTo("nada");
  }

  @Test
  void cadaLibroTieneSuFecha() {
    var hoja = HojaDePrueba.de(Tablas.convenios());
    var llena =
        new Informes.HojaLlena(hoja, List.of(hoja.renglon("Coyoacán", "28 de junio de 2025")));

    assertThat(
            Informes.revisar(
                new HechoAntesDeEntregar(),
                p -> {
                  p.entregas = List.of(portada("DVOE", "2025-06-27"), portada("SE", "2025-07-03"));
                  p.cuadros = List.of(Informes.cuadro("SE", llena));
                }))
        .isEqualTo("nada");
  }

  private static String revisar(LocalDate entregado, Informes.HojaLlena llena) {
    return Informes.revisar(
        new HechoAntesDeEntregar(),
        p -> {
          p.entregas = List.of(portada("DVOE", entregado.toString()));
          p.cuadros = List.of(Informes.cuadro("DVOE", llena));
        });
  }

  private static Entrega.Portada portada(String area, String fecha) {
    String libro = "entregas/" + area + ".xlsx";
    return new Entrega.Portada(libro, area, "Responsable", LocalDate.parse(fecha));
  }
}
