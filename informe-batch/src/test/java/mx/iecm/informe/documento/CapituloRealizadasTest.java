package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.documento.Elemento.LugarDeCuadro;
import mx.iecm.informe.documento.Elemento.Numerado;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;

class CapituloRealizadasTest {

  private static final LugarDeCuadro LUGAR =
      new LugarDeCuadro(
          MuestraDeInforme.BOLETINES, MuestraDeInforme.cuadro(MuestraDeInforme.BOLETINES, 2));
  private static final Parrafo ROTULO = Parrafo.de(Estilo.ROTULO, "Boletines del periodo:");

  private static final Elemento.Grafica GRAFICA =
      new Elemento.Grafica(LUGAR.tabla(), LUGAR.cuadro(), Periodo.trimestre(2025, 2));

  @Test
  void cadaLineaLlevaSuNarrativaSusTablasYSuSilencio() {
    assertThat(new CapituloRealizadas().componer(MuestraDeInforme.informe()))
        .containsExactly(
            new Titulo(1, 4, Texto.de("Actividades realizadas")),
            new Titulo(2, 1, Texto.de("Difusión")),
            new Titulo(3, 1, Texto.de("Difundir (01-02-03).")),
            new Titulo(4, 1, Texto.de("Publicar boletines")),
            new Parrafo(
                Estilo.CUERPO, Texto.de("Se publicaron boletines."), Texto.de("Nota primera.")),
            new Numerado(Texto.de("Uno"), Texto.VACIO, true),
            new Numerado(Texto.de("Dos"), Texto.VACIO, false),
            ROTULO,
            LUGAR,
            GRAFICA,
            Parrafo.de(Estilo.SUBTITULO, "Alcance"),
            Parrafo.de(Estilo.VINETA, "Vea https://ejemplo.mx/boletines."),
            new Numerado(Texto.de("Uno otra vez"), Texto.VACIO, true),
            new Elemento.Imagen(
                new Bloque.Imagen(
                    "Un punto", "png", Binario.de(MuestraDeInforme.PUNTO), Origen.NINGUNO)),
            new Titulo(4, 2, Texto.de("Visitar escuelas")),
            Parrafo.de(Estilo.CUERPO, "No tocaba."),
            new Titulo(2, 3, Texto.de("Evaluación")),
            new Titulo(3, 3, Texto.de("Evaluar (04-05-06).")),
            new Titulo(4, 4, Texto.de("Medir el resultado")),
            Parrafo.de(Estilo.AVISO, "[Falta el resultado de esta línea.]"));
  }

  @Test
  void todaClaseDeBloqueSeCompone() {
    var ejemplos =
        List.<Bloque>of(
            new Bloque.Parrafo(Texto.de("a"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Vineta(Texto.de("a"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Numerado(Texto.de("a"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.Subtitulo(Texto.de("a"), Texto.VACIO, Origen.NINGUNO),
            new Bloque.LugarDeTabla("1.a.i-1", Origen.NINGUNO),
            new Bloque.Imagen("a", "png", Binario.de(new byte[0]), Origen.NINGUNO));
    assertThat(ejemplos)
        .extracting(Object::getClass)
        .as("dé un ejemplo del bloque nuevo y compóngalo en CapituloRealizadas")
        .containsExactlyInAnyOrderElementsOf(
            new ArrayList<>(Arrays.asList(Bloque.class.getPermittedSubclasses())));

    for (Bloque bloque : ejemplos) {
      assertThat(deLaPrimera(List.of(bloque), 2)).as(bloque.toString()).isNotEmpty();
    }
  }

  @Test
  void laTablaQueNadieColocaVaDespuesDeLaNarrativa() {
    var parrafo = new Bloque.Parrafo(Texto.de("Antes"), Texto.VACIO, Origen.NINGUNO);

    assertThat(deLaPrimera(List.of(parrafo), 2))
        .containsExactly(Parrafo.de(Estilo.CUERPO, "Antes"), ROTULO, LUGAR, GRAFICA);
  }

  @Test
  void unaTablaColocadaDosVecesSeImprimeUna() {
    var lugar = new Bloque.LugarDeTabla("1.a.i-1", Origen.NINGUNO);

    assertThat(deLaPrimera(List.of(lugar, lugar), 2)).containsExactly(ROTULO, LUGAR, GRAFICA);
  }

  @Test
  void sinGraficaEnElProgramaNoHayGrafica() {
    var sinGrafica = MuestraDeInforme.BOLETINES.con(new Grafica.Ninguna());
    var informe = MuestraDeInforme.informe();
    var linea = MuestraDeInforme.linea("1.a.i", "Publicar boletines", sinGrafica);

    assertThat(CapituloRealizadas.deLinea(linea, informe))
        .noneMatch(Elemento.Grafica.class::isInstance)
        .anyMatch(LugarDeCuadro.class::isInstance);
  }

  @Test
  void unaTablaSinRenglonesNoSeImprimeNiCuentaComoResultado() {
    assertThat(deLaPrimera(List.of(), 0))
        .containsExactly(Parrafo.de(Estilo.AVISO, "[Falta el resultado de esta línea.]"));
  }

  @Test
  void unLugarDeUnaTablaDeOtraLineaNoSeImprime() {
    var ajeno = new Bloque.LugarDeTabla("9.z.i-1", Origen.NINGUNO);

    assertThat(deLaPrimera(List.of(ajeno), 2)).containsExactly(ROTULO, LUGAR, GRAFICA);
  }

  /** Lo que se compone de la primera línea, sin títulos, si dice {@code narrativa}. */
  private static List<Elemento> deLaPrimera(List<Bloque> narrativa, long renglones) {
    var i = MuestraDeInforme.informe();
    Cuadro cuadro = MuestraDeInforme.cuadro(MuestraDeInforme.BOLETINES, renglones);
    var informe =
        new Informe(
            i.programa(),
            i.emision(),
            i.entregas(),
            i.sesiones(),
            i.asistencia(),
            i.acuerdos(),
            i.presentacion(),
            List.of(new Resultado("1.a.i", narrativa, List.of(), List.of())),
            i.cifras(),
            List.of(cuadro));
    var elementos = new CapituloRealizadas().componer(informe);
    int fin = elementos.indexOf(new Titulo(4, 2, Texto.de("Visitar escuelas")));
    return elementos.subList(4, fin);
  }
}
