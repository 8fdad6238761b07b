package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.documento.Lectura.Cuadricula;
import mx.iecm.informe.documento.Lectura.Parrafo;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Informe;
import org.junit.jupiter.api.Test;

class LecturaTest {

  private static List<String> parrafos(Informe informe) {
    return Lectura.de(informe).stream()
        .filter(Parrafo.class::isInstance)
        .map(p -> ((Parrafo) p).texto().escrito())
        .toList();
  }

  @Test
  void seLeeEnOrdenConNumerosYNotas() {
    assertThat(parrafos(MuestraDeInforme.informe()))
        .containsSubsequence(
            "I. Presentación",
            "IV. Actividades realizadas",
            "1. Difusión",
            "a. Difundir (01-02-03).",
            "i. Publicar boletines",
            "Se publicaron boletines. [Nota: Nota primera.]",
            "1. Uno",
            "2. Dos",
            "Alcance",
            "1. Uno otra vez",
            "[Imagen: Un punto]",
            "3. Evaluación",
            "c. Evaluar (04-05-06).",
            "iv. Medir el resultado",
            "V. Actividades pendientes");
  }

  /** Si aparece otra clase de elemento, la comparación también tiene que leerla. */
  @Test
  void seLeenTodasLasClasesDeElemento() {
    assertThat(Elemento.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Titulo", "Parrafo", "Numerado", "Imagen", "Tablilla", "LugarDeCuadro", "Grafica");
    assertThat(Stream.of(Bloque.class.getPermittedSubclasses())).hasSize(6);
  }

  @Test
  void lasTablasLlevanSuEncabezadoYSuRotulo() {
    assertThat(Lectura.de(MuestraDeInforme.informe()))
        .filteredOn(Cuadricula.class::isInstance)
        .allSatisfy(
            p -> {
              var cuadricula = (Cuadricula) p;
              assertThat(cuadricula.filas().get(0).encabezado()).isTrue();
              assertThat(cuadricula.rotulo().texto().escrito()).startsWith("Tabla");
            })
        .isNotEmpty();
  }
}
