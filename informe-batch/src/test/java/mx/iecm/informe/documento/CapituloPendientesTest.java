package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapituloPendientesTest {

  @Test
  void cadaLineaLlevaSusPendientesOSuSilencio() {
    assertThat(new CapituloPendientes().componer(MuestraDeInforme.informe()))
        .containsExactly(
            new Titulo(1, 5, Texto.de("Actividades pendientes")),
            new Titulo(2, 1, Texto.de("Difusión")),
            new Titulo(3, 1, Texto.de("Difundir (01-02-03).")),
            new Titulo(4, 1, Texto.de("Publicar boletines")),
            Parrafo.de(Estilo.PENDIENTE, "Publicar más"),
            Parrafo.de(Estilo.PENDIENTE_SECUNDARIO, "En radio"),
            new Titulo(4, 2, Texto.de("Visitar escuelas")),
            Parrafo.de(Estilo.CUERPO, "No tocaba."),
            new Titulo(2, 3, Texto.de("Evaluación")),
            new Titulo(3, 3, Texto.de("Evaluar (04-05-06).")),
            new Titulo(4, 4, Texto.de("Medir el resultado")),
            Parrafo.de(Estilo.AVISO, "[Falta el pendiente de esta línea.]"));
  }

  @ParameterizedTest(name = "{0} es {1}")
  @CsvSource({"a, 1", "b, 2", "z, 26", "aa, 27", "bb, 28"})
  void lasLetrasSeCuentanComoLasNumeraWord(String letra, int numero) {
    var p = MuestraDeInforme.programa();
    var actividad = new ActividadInstitucional(letra, "X", "1", List.of(), Origen.NINGUNO);
    var programa =
        new Programa(
            p.organo(),
            p.personas(),
            p.areas(),
            List.of(new Rubro(1, "R", List.of(actividad))),
            p.cifras(),
            p.series(),
            p.siglas(),
            p.inhabiles());

    assertThat(Esquema.recorrer(programa, l -> List.of()))
        .containsExactly(
            new Titulo(2, 1, Texto.de("R")), new Titulo(3, numero, Texto.de("X (1).")));
  }
}
