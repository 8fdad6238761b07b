package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Tablas;
import mx.iecm.informe.regla.Textos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenglonSinRepetirTest {

  private static final String REPETIDO =
      "TXT-005 entregas/DVOE.xlsx › 3.a.i-1 Hoja!A3: entregas/DVOE.xlsx › 3.a.i-1 Hoja!A2";
  private static final String LARGO = "Reunión con el Instituto Nacional Electoral sobre el voto";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          igual             | 1 de mayo de 2025 | Boletín  | 1 de mayo de 2025 | Boletín  | sí
          con otros acentos | 1 de mayo de 2025 | Boletín. | 1 de mayo de 2025 | BOLETIN  | sí
          otra escritura de la fecha | 1 de mayo de 2025 | Boletín | jueves 1 de mayo de 2025 | Boletín | sí
          otra fecha        | 1 de mayo de 2025 | Boletín  | 2 de mayo de 2025 | Boletín  | no
          otra puntuación   | 1 de mayo de 2025 | Acta, mes | 1 de mayo de 2025 | Acta mes | no
          otro texto        | 1 de mayo de 2025 | Boletín  | 1 de mayo de 2025 | Boletines | no
          sin texto         | 1 de mayo de 2025 | ''       | 1 de mayo de 2025 | ''       | no
          sin fecha         | ''                | Boletín  | ''                | Boletín  | no
          fecha ilegible    | ayer              | Boletín  | Ayer              | Boletín  | sí
          """)
  void revisaUnaTabla(
      String caso, String fecha, String texto, String otraFecha, String otro, String repetido) {
    var hoja = hoja("3.a.i-1");
    var renglones =
        List.of(hoja.enFila(2, "", "1", fecha, texto), hoja.enFila(3, "", "2", otraFecha, otro));

    assertThat(Textos.de(hoja.tabla()).llena(hoja, renglones).revisar(new RenglonSinRepetir()))
        .isEqualTo(repetido.equals("sí") ? REPETIDO : "nada");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de 40 letras | Reunión con el Instituto sobre lo actual | sí
          de 39 letras | Reunión con el Instituto sobre la línea | no
          """)
  void entreTablasSoloUnTextoQueDistingue(String caso, String texto, String repetido) {
    var una = hoja("3.a.i-1");
    var otra = hoja("3.a.i-2").en(Informes.SE, "3.a.i-2 Hoja");
    String hallado =
        Textos.de(una.tabla(), otra.tabla())
            .llena(una, List.of(una.enFila(2, "", "1", "1 de mayo de 2025", texto)))
            .llena(otra, List.of(otra.enFila(9, "", "8", "1 de mayo de 2025", texto)))
            .revisar(new RenglonSinRepetir());

    assertThat(hallado)
        .isEqualTo(
            repetido.equals("sí")
                ? "TXT-005 entregas/SE.xlsx › 3.a.i-2 Hoja!A9:"
                    + " entregas/DVOE.xlsx › 3.a.i-1 Hoja!A2"
                : "nada");
  }

  @Test
  void deUnFolioRepetidoRespondeOtraRegla() {
    var hoja = HojaDePrueba.de(Tablas.opiniones());

    assertThat(
            Textos.de(hoja.tabla())
                .llena(hoja, hoja.renglones("OP/009/2025", "OP/009/2025"))
                .revisar(new RenglonSinRepetir()))
        .isEqualTo("nada");
  }

  @Test
  void unaTablaSinFechasTambienSeRevisa() {
    assertThat(
            Textos.de(Textos.tabla("3.a.i-1"))
                .hoja("3.a.i-1", "Comida", "Receso", "Comida")
                .revisar(new RenglonSinRepetir()))
        .isEqualTo("TXT-005 entregas/DVOE.xlsx › 3.a.i-1!A4: entregas/DVOE.xlsx › 3.a.i-1!A2");
  }

  @Test
  void loQueNoEsDelProgramaNoSeMide() {
    assertThat(
            Textos.de(Textos.tabla("3.a.i-1"))
                .hoja("Narrativa", LARGO, LARGO)
                .revisar(new RenglonSinRepetir()))
        .isEqualTo("nada");
  }

  @Test
  void cabenMuchos() {
    var hoja = hoja("3.a.i-1");
    var renglones = new ArrayList<Renglon>();
    for (int i = 0; i < 1_000; i++) {
      renglones.add(hoja.enFila(i + 2, "", "1", "1 de mayo de 2025", "Boletín " + i % 999));
    }

    assertThat(Textos.de(hoja.tabla()).llena(hoja, renglones).revisar(new RenglonSinRepetir()))
        .isEqualTo(REPETIDO.replace("A3", "A1001"));
  }

  private static HojaDePrueba hoja(String clave) {
    return HojaDePrueba.de(
        Tablas.de(
            clave, Tablas.tipos(TipoColumna.CONSECUTIVO, TipoColumna.FECHA, TipoColumna.TEXTO)));
  }
}
